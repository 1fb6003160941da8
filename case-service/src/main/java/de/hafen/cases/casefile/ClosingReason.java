package de.hafen.cases.casefile;

/** Why a case is over. */
public enum ClosingReason {
    SETTLED,
    REFERRED,
    NO_CONTACT,
    WITHDRAWN,
    MISTAKE
}
