package de.hafen.cases.listing;

/** Whether a list or a search shows what was put aside. */
public enum Archive {
    /** Only what is in use. */
    WITHOUT("archived_at is null"),
    /** Only what was put aside. */
    ONLY("archived_at is not null"),
    /** Both. */
    WITH("true");

    private final String sql;

    Archive(String sql) {
        this.sql = sql;
    }

    /** The condition on clients and employers. */
    public String sql() {
        return sql;
    }
}
