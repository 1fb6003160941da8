package de.hafen.cases.client;

/** What a client is to the employer that is linked. */
public enum Employment {
    /** Works there. */
    EMPLOYED,
    /** Is to work there: the employer is hiring. */
    HIRING
}
