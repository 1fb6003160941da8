package de.hafen.tenants.profile;

import de.hafen.platform.problem.Refused;

/** The password or code that was to prove the owner is wrong. */
final class NotProved extends Refused {

    NotProved() {
        super("not-proved", "The password or code is wrong, or the code was used before.");
    }
}
