package de.hafen.tenants.profile;

import de.hafen.platform.problem.Problem;

/** Somebody guesses; it goes on later. */
final class TooManyAttempts extends Problem {

    TooManyAttempts() {
        super(429, "too-many-attempts", "Too many attempts. Wait a few minutes.");
    }
}
