package de.hafen.vocabulary;

/**
 * What a consultation is about: the first level, common to all regions. Regions add their own
 * topics under these.
 */
public enum Topic {
    ENTRY,
    RESIDENCE,
    CITIZENSHIP,
    RECOGNITION,
    WORK,
    LANGUAGE,
    HOUSING,
    REGISTRATION,
    HEALTH,
    TAX_SOCIAL,
    BANK,
    CHILDCARE,
    SCHOOL,
    STUDY,
    RESEARCH,
    FOUNDING,
    DRIVING,
    FAMILY_PARTNER,
    SOCIAL_LIFE,
    DISCRIMINATION,
    EMPLOYER_RECRUITING,
    EMPLOYER_ONBOARDING,
    EMPLOYER_DUTIES,
    NETWORK,
    OTHER
}
