package de.hafen.cases.waitingarea;

import de.hafen.platform.problem.Conflict;

/** More people came in one day than there are call signs. */
public final class NoCallSignLeft extends Conflict {

    NoCallSignLeft() {
        super("no-call-sign-left", "All call signs of today are given.");
    }
}
