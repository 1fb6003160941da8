package de.hafen.cases.casefile;

/** Which cases a list shows by how they stand. */
public enum CaseStanding {
    /** Those that are not over. */
    ACTIVE("state <> 'CLOSED'"),
    /** Something can be done. */
    OPEN("state = 'OPEN'"),
    /** Somebody else has to do something first. */
    WAITING("state = 'WAITING'"),
    /** Those that are over. */
    CLOSED("state = 'CLOSED'"),
    /** All. */
    ALL("true");

    private final String sql;

    CaseStanding(String sql) {
        this.sql = sql;
    }

    String sql() {
        return sql;
    }
}
