package de.hafen.cases.concern;

/** How people meet at an appointment. */
public enum Meeting {
    IN_PERSON,
    PHONE,
    VIDEO
}
