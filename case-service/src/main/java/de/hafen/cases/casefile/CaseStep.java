package de.hafen.cases.casefile;

/** What is done with a case as a whole. */
public enum CaseStep {
    /** Nothing can be done until somebody else has done something. */
    WAIT,
    /** What it waited for has come. */
    RESUME,
    /** It is over. */
    CLOSE,
    /** It was not over. */
    REOPEN
}
