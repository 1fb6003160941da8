package de.hafen.platform.web;

import de.hafen.platform.problem.Refused;

/** The idempotency key was used for another request before. */
final class KeyReused extends Refused {

    KeyReused() {
        super(
                "idempotency-key-reused",
                "This Idempotency-Key was used for another request. Use a new one.");
    }
}
