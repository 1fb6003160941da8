package de.hafen.tenants.account;

import de.hafen.platform.problem.Unavailable;

/** More people sign in at this moment than passwords can be checked. */
public final class TooManySignIns extends Unavailable {

    TooManySignIns() {
        super("too-many-sign-ins", "Too many people sign in right now. Try again in a moment.");
    }
}
