package de.hafen.cases.savedview;

/** A list of the desk that has views. */
public enum ListName {
    CASES,
    CLIENTS,
    CONSULTATIONS,
    EMPLOYERS,
    ENQUIRIES
}
