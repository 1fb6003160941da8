package de.hafen.vocabulary;

/** What kind of network it is. */
public enum NetworkKind {
    BUSINESS_NETWORK,
    ROUND_TABLE,
    STRATEGY_ROUND,
    ALUMNI,
    OTHER
}
