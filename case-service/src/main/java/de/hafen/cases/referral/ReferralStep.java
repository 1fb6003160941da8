package de.hafen.cases.referral;

/** What happens to a referral after it was sent. */
public enum ReferralStep {
    /** The partner takes care of it. */
    ACCEPT,
    /** The partner does not, and says why. */
    REFUSE,
    /** The partner has, and says what came of it. */
    FINISH,
    /** The centre or the client wants it no more. */
    WITHDRAW
}
