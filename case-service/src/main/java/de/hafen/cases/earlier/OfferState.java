package de.hafen.cases.earlier;

/** What became of an offer. */
enum OfferState {
    OPEN,
    TAKEN,
    REFUSED,
    /** Nobody answered in time. */
    UNANSWERED,
    /** Nobody needs it any more: the appointment was moved or does not take place. */
    GONE
}
