package de.hafen.cases.savedview;

/** A list of the desk that has views. */
public enum ListName {
    CASES("cases:read"),
    CLIENTS("clients:read"),
    CONSULTATIONS("consultations:read"),
    EMPLOYERS("employers:read"),
    ENQUIRIES("enquiries:read");

    private final String right;

    ListName(String right) {
        this.right = right;
    }

    /** Who has it sees the list, and with it what colleagues share about it. */
    String right() {
        return right;
    }
}
