package de.hafen.platform.tenancy;

import java.util.List;

/**
 * One change set as SQL, ready to be replayed in any region's schema.
 *
 * @param identity file, author and id
 * @param statements its statements, without schema names; roles are the reference's
 * @param row what Liquibase keeps about it in the reference schema
 */
record RenderedChange(String identity, List<String> statements, Row row) {

    RenderedChange {
        statements = List.copyOf(statements);
    }

    static String identity(String file, String author, String id) {
        return file + "::" + author + "::" + id;
    }

    /** A row of {@code databasechangelog}, but for the time. */
    record Row(
            String id,
            String author,
            String file,
            int order,
            String checksum,
            String description,
            String comments,
            String liquibase) {}
}
