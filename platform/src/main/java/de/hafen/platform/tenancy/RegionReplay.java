package de.hafen.platform.tenancy;

import static de.hafen.platform.tenancy.ServiceNames.quoted;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
            values (?, ?, ?, localtimestamp, ?, 'EXECUTED', ?, ?, ?, ?)\
            """;

    private final ServiceNames names;
    private final List<RenderedChange> changes;

    RegionReplay(ServiceNames names, List<RenderedChange> changes) {
        this.names = names;
        this.changes = List.copyOf(changes);
    }

    /** Replays what is missing; says how many change sets that were. */
    int run(Connection migrator, String region) throws SQLException {
        try (Statement sql = migrator.createStatement()) {
            sql.execute(
                    "set local role %s; set local search_path = %s; set local lock_timeout = '2s'"
                            .formatted(quoted(names.owner(region)), names.searchPath(region)));
            List<RenderedChange> missing = missing(migrator);
            if (!missing.isEmpty()) {
                sql.execute(script(missing, region));
                log(migrator, missing);
            }
            sql.execute("reset role");
            return missing.size();
        }
    }

    private List<RenderedChange> missing(Connection migrator) throws SQLException {
        Map<String, String> done = new HashMap<>();
        try (Statement sql = migrator.createStatement();
                ResultSet rows =
                        sql.executeQuery(
                                "select filename, author, id, md5sum from databasechangelog")) {
            while (rows.next()) {
                done.put(
                        RenderedChange.identity(
                                rows.getString(1), rows.getString(2), rows.getString(3)),
                        rows.getString(4));
            }
        }
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

    private static void log(Connection migrator, List<RenderedChange> done) throws SQLException {
        try (PreparedStatement insert = migrator.prepareStatement(LOG)) {
            for (RenderedChange change : done) {
                RenderedChange.Row row = change.row();
                insert.setString(1, row.id());
                insert.setString(2, row.author());
                insert.setString(3, row.file());
                insert.setInt(4, row.order());
                insert.setString(5, row.checksum());
                insert.setString(6, row.description());
                insert.setString(7, row.comments());
                insert.setString(8, row.liquibase());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
