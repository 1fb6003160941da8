package de.hafen.platform.audit;

/** What the caller did with a record. */
enum Act {
    ADDED,
    CHANGED,
    EXPORTED,
    LISTED,
    OPENED,
    REMOVED
}
