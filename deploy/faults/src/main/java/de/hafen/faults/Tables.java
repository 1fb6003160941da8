package de.hafen.faults;

import de.hafen.faults.ledger.Entry;
import de.hafen.faults.ledger.Found;
import de.hafen.local.Rig;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Looks into the databases themselves, as their superuser and past every proxy; mostly to read. */
final class Tables {

    static final List<String> DATA_SERVICES = List.of("case", "events", "reporting");

    private static final String COUNTS = " from consultation where retracted_at is null";
    private static final String HELD = " from event where participants is not null";

    private static final String CONSULTATIONS =
            """
            select split_part(note, ' ', 1), id, minutes, follow_up_done_at is not null,
              retracted_at is not null
            from consultation where note like 'm-%' or note like 'file-%'\
            """;

    private static final String EVENTS =
            """
            select title, id, coalesce(participants, -1), false, false
            from event where title like 'e-%' or title like 'list-%'\
            """;

    private static final List<Figure> FIGURES =
            List.of(
                    new Figure("consultations", "case", "count(*)", COUNTS),
                    new Figure("minutes", "case", "coalesce(sum(minutes), 0)", COUNTS),
                    new Figure("clients-reached", "case", "count(distinct client_id)", COUNTS),
                    new Figure("events", "events", "count(*)", HELD),
                    new Figure("participants", "events", "coalesce(sum(participants), 0)", HELD));

    private final Rig rig;

    /** A figure of the dashboard, and where it comes from. */
    private record Figure(String id, String service, String what, String from) {
        String sql() {
            return "select " + what + from;
        }
    }

    Tables(Rig rig) {
        this.rig = rig;
    }

    /** What is done with each row. */
    private interface Row {
        void read(ResultSet row) throws SQLException;
    }

    /** Consultations and events that bear a marker. */
    Map<String, List<Entry.Held>> rows(String server, String region) throws SQLException {
        Map<String, List<Entry.Held>> rows = new HashMap<>();
        Row row =
                it ->
                        rows.computeIfAbsent(it.getString(1), _ -> new ArrayList<>())
                                .add(
                                        new Entry.Held(
                                                it.getString(2),
                                                it.getInt(3),
                                                it.getBoolean(4),
                                                it.getBoolean(5)));
        each(server, "hafen_case", region, CONSULTATIONS, row);
        each(server, "hafen_events", region, EVENTS, row);
        return rows;
    }

    /** The dashboard's figures, counted over the domain tables. */
    Map<String, Long> counted(String server, String region) throws SQLException {
        Map<String, Long> counted = new HashMap<>();
        for (Figure figure : FIGURES) {
            each(
                    server,
                    "hafen_" + figure.service(),
                    region,
                    figure.sql(),
                    row -> counted.put(figure.id(), row.getLong(1)));
        }
        return counted;
    }

    /** Consultations and events that count, as reporting has them. */
    long facts(String server, String region) throws SQLException {
        long[] facts = new long[1];
        each(
                server,
                "hafen_reporting",
                region,
                "select count(*) from fact join reporting_state using (generation)"
                        + " where type in ('consultation-held', 'event-held')",
                row -> facts[0] = row.getLong(1));
        return facts[0];
    }

    /** Everything that bears the region's name. */
    Found.Region region(String key) throws SQLException {
        Map<String, String> services = new HashMap<>();
        Set<String> traces = new TreeSet<>();
        for (String service : DATA_SERVICES) {
            String database = "hafen_" + service;
            each(
                    Rig.POSTGRESQL,
                    database,
                    "",
                    "select status from service.region where key = '" + key + "'",
                    row -> services.put(service, row.getString(1)));
            each(
                    Rig.POSTGRESQL,
                    database,
                    "",
                    "select nspname from pg_namespace where nspname = 'region_%s'".formatted(key),
                    row -> traces.add(service + " schema"));
            each(
                    Rig.POSTGRESQL,
                    database,
                    "",
                    "select rolname from pg_roles where rolname in ('%1$s_%2$s', '%1$s_%2$s_owner')"
                            .formatted(service, key),
                    row -> traces.add("role " + row.getString(1)));
        }
        String[] status = {""};
        each(
                Rig.POSTGRESQL,
                "hafen_tenant",
                "",
                "select status from service.region_entry where key = '" + key + "'",
                row -> status[0] = row.getString(1));
        each(
                Rig.POSTGRESQL,
                "hafen_tenant",
                "",
                "select 'membership' from service.membership where region = '%1$s' union all"
                                .formatted(key)
                        + " select 'account' from service.account where email = 'chief@%s.example'"
                                .formatted(key),
                row -> traces.add(row.getString(1)));
        return new Found.Region(status[0], services, traces, 3 * DATA_SERVICES.size() + 2);
    }

    /** Makes the server need another segment of its log; on a full disk that ends it. */
    void fillLog(String server) {
        try {
            run(server, "select pg_logical_emit_message(false, 'faults', repeat('x', 40000000))");
        } catch (SQLException full) {
            // that is what was wanted
        }
    }

    private void run(String server, String sql) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(rig.database(server, "hafen_case"));
                Statement statement = connection.createStatement()) {
            statement.execute("begin; " + sql + "; commit");
        }
    }

    private void each(String server, String database, String region, String sql, Row row)
            throws SQLException {
        try (Connection connection = DriverManager.getConnection(rig.database(server, database));
                Statement statement = connection.createStatement()) {
            connection.setReadOnly(true);
            if (!region.isEmpty()) {
                statement.execute("set search_path = \"region_" + region + "\"");
            }
            try (ResultSet rows = statement.executeQuery(sql)) {
                while (rows.next()) {
                    row.read(rows);
                }
            }
        }
    }
}
