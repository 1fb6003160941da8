package de.hafen.vocabulary;

/** The group for which a centre works. Regions switch groups on when they are ready. */
public enum TargetGroup {
    PROFESSIONAL,
    ACADEMIC,
    RESEARCHER,
    STUDENT,
    FOUNDER,
    NURSE,
    TRADES,
    EDUCATOR,
    FAMILY,
    OTHER
}
