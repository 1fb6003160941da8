package de.hafen.vocabulary;

/** How a consultation took place. */
public enum Channel {
    IN_PERSON,
    PHONE,
    VIDEO,
    EMAIL,
    CHAT,
    LETTER
}
