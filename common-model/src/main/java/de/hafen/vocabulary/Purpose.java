package de.hafen.vocabulary;

/** Why somebody stays in Germany or wants to come. */
public enum Purpose {
    WORK,
    STUDY,
    RESEARCH,
    TRAINING,
    RECOGNITION,
    JOB_SEARCH,
    SELF_EMPLOYMENT,
    FAMILY,
    PROTECTION,
    OTHER
}
