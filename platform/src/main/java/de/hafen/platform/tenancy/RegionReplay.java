package de.hafen.platform.tenancy;

import static de.hafen.platform.tenancy.ServiceNames.quoted;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Replays rendered change sets in a region's schema: those that its change log doesn't have, as its
 * owner, inside the caller's transaction, with the rows that Liquibase would have written.
 */
final class RegionReplay {

    /**
     * Liquibase's own table, so that Liquibase could go on from here; not for the region's role.
     */
    static final String CHANGE_LOG_TABLE =
            """
            create table if not exists databasechangelog (
              id varchar(255) not null,
              author varchar(255) not null,
              filename varchar(255) not null,
              dateexecuted timestamp not null,
              orderexecuted int not null,
              exectype varchar(10) not null,
              md5sum varchar(35),
              description varchar(255),
              comments varchar(255),
              tag varchar(255),
              liquibase varchar(20),
              contexts varchar(255),
              labels varchar(255),
              deployment_id varchar(10));
            revoke all on databasechangelog from %s\
            """;

    private static final String LOG =
            """
            insert into databasechangelog (id, author, filename, dateexecuted, orderexecuted,
              exectype, md5sum, description, comments, liquibase)
            values\
            """;

    private static final String DONE = "select filename, author, id, md5sum from databasechangelog";

    private final ServiceNames names;
    private final List<RenderedChange> changes;

    RegionReplay(ServiceNames names, List<RenderedChange> changes) {
        this.names = names;
        this.changes = List.copyOf(changes);
    }

    /**
     * Replays what is missing, while nobody else makes or changes the region; says how many change
     * sets that were. Two round trips for a region: what it has, and what it lacks.
     */
    int run(Connection migrator, String region) throws SQLException {
        try (Statement sql = migrator.createStatement()) {
            List<RenderedChange> missing = missing(done(sql, region));
            String lacking =
                    missing.isEmpty() ? "" : script(missing, region) + log(missing) + ";\n";
            sql.execute(lacking + "reset role");
            return missing.size();
        }
    }

    /**
     * Locks the region and becomes its owner; answers the checksums of the change sets that it has.
     */
    private Map<String, String> done(Statement sql, String region) throws SQLException {
        sql.execute(
                "%s; set local role %s; set local search_path = %s; set local lock_timeout = '2s'; %s"
                        .formatted(
                                RegionSchemas.lock(region),
                                quoted(names.owner(region)),
                                names.searchPath(region),
                                DONE));
        // the lock answers with a row too
        while (!sql.getMoreResults()) {
            if (sql.getUpdateCount() < 0) {
                throw new SQLException("no answer to what " + region + " has");
            }
        }
        Map<String, String> done = new HashMap<>();
        try (ResultSet rows = sql.getResultSet()) {
            while (rows.next()) {
                done.put(
                        RenderedChange.identity(
                                rows.getString(1), rows.getString(2), rows.getString(3)),
                        rows.getString(4));
            }
        }
        return done;
    }

    private List<RenderedChange> missing(Map<String, String> done) throws SQLException {
        for (RenderedChange change : changes) {
            String checksum = done.get(change.identity());
            if (checksum != null && !checksum.equals(change.row().checksum())) {
                throw new SQLException("changed after it ran: " + change.identity());
            }
        }
        return changes.stream().filter(it -> !done.containsKey(it.identity())).toList();
    }

    private String script(List<RenderedChange> missing, String region) {
        String reference = quoted(names.role(ServiceNames.REFERENCE));
        String role = quoted(names.role(region));
        StringBuilder script = new StringBuilder();
        for (RenderedChange change : missing) {
            for (String statement : change.statements()) {
                script.append(statement.replace(reference, role)).append(";\n");
            }
        }
        return script.toString();
    }

    private static String log(List<RenderedChange> done) {
        return done.stream()
                .map(RenderedChange::row)
                .map(row ->
                        Stream.of(row.id(), row.author(), row.file())
                                        .map(RegionReplay::literal)
                                        .collect(Collectors.joining(", ", " (", ""))
                                + ", localtimestamp, "
                                + row.order()
                                + ", 'EXECUTED', "
                                + Stream.of(
                                                row.checksum(),
                                                row.description(),
                                                row.comments(),
                                                row.liquibase())
                                        .map(RegionReplay::literal)
                                        .collect(Collectors.joining(", ", "", ")")))
                .collect(Collectors.joining(",", LOG, ""));
    }

    private static String literal(@Nullable String text) {
        return text == null ? "null" : "'" + text.replace("'", "''") + "'";
    }
}
