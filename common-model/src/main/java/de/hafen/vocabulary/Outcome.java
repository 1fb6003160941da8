package de.hafen.vocabulary;

/** What a consultation led to. */
public enum Outcome {
    CLARIFIED,
    NEXT_STEP,
    REFERRED,
    OPEN
}
