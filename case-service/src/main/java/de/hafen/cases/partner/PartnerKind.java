package de.hafen.cases.partner;

/** What kind of office or organisation a partner is. */
public enum PartnerKind {
    /** Industry and commerce, or crafts. */
    CHAMBER,
    /** Whoever advises on migration, debts, or families. */
    COUNSELLING,
    /** Job centre or employment agency. */
    EMPLOYMENT_AGENCY,
    IMMIGRATION_OFFICE,
    LANGUAGE_SCHOOL,
    OTHER,
    /** Whoever recognises qualifications. */
    RECOGNITION_OFFICE,
    UNIVERSITY,
    /** The centre of another region. */
    WELCOME_CENTRE
}
