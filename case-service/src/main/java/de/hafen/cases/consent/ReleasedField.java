package de.hafen.cases.consent;

/** What of a client's file a partner may be told, where the client agreed to it. */
public enum ReleasedField {
    ARRIVED_ON,
    BIRTH_DATE,
    CITIZENSHIPS,
    EMAIL,
    LANGUAGES,
    MUNICIPALITY,
    NAME,
    OCCUPATION,
    PHONE,
    PURPOSE,
    TARGET_GROUP
}
