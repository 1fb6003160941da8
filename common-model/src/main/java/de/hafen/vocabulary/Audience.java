package de.hafen.vocabulary;

/** For whom a consultation was: counted once for each, and once in the total. */
public enum Audience {
    PERSON,
    EMPLOYER,
    BOTH
}
