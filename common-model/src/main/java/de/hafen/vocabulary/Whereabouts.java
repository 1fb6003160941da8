package de.hafen.vocabulary;

/** Where a client is now; about one enquiry in five comes from abroad. */
public enum Whereabouts {
    IN_GERMANY,
    ABROAD
}
