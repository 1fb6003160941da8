package de.hafen.cases.waitingarea;

/** Where somebody is who came. */
public enum TicketState {
    /** Waits to be called. */
    WAITING,
    /** Was called and is on the way to the desk. */
    CALLED,
    /** Was called and did not come; keeps the place for a while. */
    AWAY,
    /** Is being advised. */
    SERVED,
    /** Was advised. */
    DONE,
    /** Left without being advised. */
    LEFT,
    /** Was not advised before the day ended. */
    MISSED;

    /** How waiting ended, for reporting; asked when it has. */
    WaitingEnded.Outcome outcome() {
        return switch (this) {
            case LEFT -> WaitingEnded.Outcome.LEFT;
            case MISSED -> WaitingEnded.Outcome.MISSED;
            case WAITING, CALLED, AWAY, SERVED, DONE -> WaitingEnded.Outcome.ADVISED;
        };
    }

    /** Whether nothing more happens with the ticket. */
    public boolean isOver() {
        return this == DONE || this == LEFT || this == MISSED;
    }
}
