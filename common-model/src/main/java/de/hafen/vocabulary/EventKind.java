package de.hafen.vocabulary;

/** What kind of event it is. */
public enum EventKind {
    NETWORK_EVENT,
    WORKSHOP,
    INFORMATION_EVENT,
    DELEGATION_TRIP,
    BUSINESS_DAY,
    ROUND_TABLE,
    OTHER
}
