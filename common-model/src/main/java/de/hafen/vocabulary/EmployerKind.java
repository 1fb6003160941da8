package de.hafen.vocabulary;

/** What kind of employer it is. */
public enum EmployerKind {
    COMPANY,
    RESEARCH_INSTITUTION,
    OTHER
}
