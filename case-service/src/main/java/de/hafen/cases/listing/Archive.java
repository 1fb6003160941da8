package de.hafen.cases.listing;

/** Whether a list or a search shows what was put aside. What was merged is in none. */
public enum Archive {
    /** Only what is in use. */
    WITHOUT("archived_at is null and merged_into is null"),
    /** Only what was put aside. */
    ONLY("archived_at is not null and merged_into is null"),
    /** Both. */
    WITH("merged_into is null");

    private final String sql;

    Archive(String sql) {
        this.sql = sql;
    }

    /** The condition on clients and employers. */
    public String sql() {
        return sql;
    }
}
