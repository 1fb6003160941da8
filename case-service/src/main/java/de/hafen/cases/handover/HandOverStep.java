package de.hafen.cases.handover;

/** What ends the wait for an answer. */
enum HandOverStep {
    /** The other region takes the client. */
    ACCEPT,
    /** The other region does not, and says why. */
    REFUSE,
    /** The region that asked, or the client, wants it no more. */
    WITHDRAW
}
