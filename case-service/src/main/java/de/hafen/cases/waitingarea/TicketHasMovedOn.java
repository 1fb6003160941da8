package de.hafen.cases.waitingarea;

import de.hafen.platform.problem.Conflict;

/** Somebody else was faster, or the step does not follow what happened before. */
public final class TicketHasMovedOn extends Conflict {

    TicketHasMovedOn(CallSign sign, TicketState now) {
        super("ticket-has-moved-on", "Meanwhile something else happened with this call sign.");
        with("callSign", sign.text());
        with("state", now.name());
    }
}
