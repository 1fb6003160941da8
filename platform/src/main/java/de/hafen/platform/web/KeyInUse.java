package de.hafen.platform.web;

import de.hafen.platform.problem.Conflict;

/** A request with the same idempotency key is being worked on at this moment. */
final class KeyInUse extends Conflict {

    KeyInUse() {
        super(
                "idempotency-key-in-use",
                "The same request is being worked on. Send it again in a moment.");
        withHeader("Retry-After", "1");
    }
}
