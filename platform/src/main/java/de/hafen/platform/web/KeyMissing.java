package de.hafen.platform.web;

import de.hafen.platform.problem.Invalid;

/** Something is to be added, and nothing says how to know the request again. */
final class KeyMissing extends Invalid {

    KeyMissing() {
        super(
                "idempotency-key-required",
                "Send a new random Idempotency-Key, and the same one when you repeat the request.");
    }
}
