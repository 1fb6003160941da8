package de.hafen.cases.appointment;

/** What a letter about an appointment says. */
public enum LetterKind {
    /** It is held for a while: confirm it. */
    CONFIRM,
    BOOKED,
    MOVED,
    CANCELLED,
    REMINDER,
    /** An earlier time is held for a while: take it, or leave it to others. */
    EARLIER
}
