package de.hafen.cases.merge;

/** What can become one. */
public enum MergeKind {
    CLIENT("client"),
    EMPLOYER("employer");

    private final String table;

    MergeKind(String table) {
        this.table = table;
    }

    String table() {
        return table;
    }
}
