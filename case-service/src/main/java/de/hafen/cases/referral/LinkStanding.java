package de.hafen.cases.referral;

import java.time.Instant;

/** Whether a partner's link still opens. Pure. */
enum LinkStanding {
    /** It shows what the partner is told, and takes one answer. */
    OPEN,
    /** It was answered with. */
    USED,
    /** A later letter has another one. */
    REPLACED,
    EXPIRED,
    /** Nobody asks any longer. */
    ENDED;

    /**
     * How the link stands.
     *
     * @param used whether somebody answered with it
     * @param asked whether the referral is open and the client's yes stands
     * @param latest whether no later letter has another one
     */
    static LinkStanding of(
            boolean used, boolean asked, boolean latest, Instant until, Instant now) {
        if (used) {
            return USED;
        }
        if (!asked) {
            return ENDED;
        }
        if (!latest) {
            return REPLACED;
        }
        return now.isBefore(until) ? OPEN : EXPIRED;
    }
}
