package de.hafen.cases.waitingarea;

import de.hafen.platform.problem.NotFound;

/** Nobody waits under this today. */
public final class NoSuchTicket extends NotFound {

    NoSuchTicket() {
        super("no-such-ticket", "Nobody waits under this today.");
    }
}
