package de.hafen.cases.referral;

/** What a letter to a partner asks for. */
enum LinkKind {
    /** Whether they take care of somebody. */
    ASK,
    /** The same again. */
    REMIND,
    /** What came of it. */
    RESULT
}
