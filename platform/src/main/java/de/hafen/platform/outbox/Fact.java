package de.hafen.platform.outbox;

/**
 * What happened, in the publisher's words, without names: no name, address, date of birth, note or
 * free text. A record whose components are the body; versioned, one golden JSON file per version.
 */
public interface Fact {
    /** Stable type, for example {@code consultation-held}. */
    String type();

    /** Version of the body's form, from 1. */
    int v();
}
