package de.hafen.platform.tenancy;

import static de.hafen.platform.tenancy.ServiceNames.quoted;

import de.hafen.platform.keys.ServiceKey;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a region consists of in a service's database: an owner role without login, a login role that
 * owns nothing, a schema, and in it what the change sets made. Each verb is one transaction: a
 * region is there with all its parts, or not at all.
 */
final class RegionSchemas {

    private static final Map<String, String> SETTINGS =
            Map.of("idle_in_transaction_session_timeout", "30s", "statement_timeout", "5s");

    private final ServiceNames names;
    private final ServiceKey key;

    RegionSchemas(ServiceNames names, ServiceKey key) {
        this.names = names;
        this.key = key;
    }

    /** Makes the region's roles and schema where they are missing. */
    void create(Connection migrator, String region) throws SQLException {
        Set<String> there = parts(migrator, region);
        String owner = quoted(names.owner(region));
        String role = quoted(names.role(region));
        String schema = quoted(names.schema(region));
        List<String> steps = new ArrayList<>();
        if (!there.contains(names.owner(region))) {
            steps.add("create role " + owner + " nologin");
            steps.add(
                    "grant %s to %s with set true, inherit false"
                            .formatted(owner, quoted(names.migrator())));
        }
        if (!there.contains(names.role(region))) {
            steps.add("create role " + role + " login password " + verifier(region));
            steps.add(
                    "grant %s to %s with inherit true, set false"
                            .formatted(quoted(names.anyRegion()), role));
            steps.addAll(settingsOf(region));
        } else {
            steps.addAll(repairOf(region));
        }
        steps.add("create schema if not exists %s authorization %s".formatted(schema, owner));
        steps.add("set local role " + owner);
        steps.add("grant usage on schema %s to %s".formatted(schema, role));
        steps.add(
                ("alter default privileges in schema %s grant select, insert, update, delete on"
                                + " tables to %s")
                        .formatted(schema, role));
        steps.add(
                "alter default privileges in schema %s grant usage on sequences to %s"
                        .formatted(schema, role));
        steps.add("set local search_path = " + names.searchPath(region));
        steps.add(RegionReplay.CHANGE_LOG_TABLE.formatted(role));
        steps.add("reset role");
        run(migrator, steps);
    }

    /** Gives the region's role the password and the settings that it should have, and no others. */
    void repair(Connection migrator, String region) throws SQLException {
        run(migrator, repairOf(region));
    }

    private List<String> repairOf(String region) {
        String role = quoted(names.role(region));
        List<String> steps = new ArrayList<>();
        steps.add("alter role %s password %s".formatted(role, verifier(region)));
        steps.add("alter role %s reset all".formatted(role));
        steps.add(
                "alter role %s in database %s reset all".formatted(role, quoted(names.database())));
        steps.addAll(settingsOf(region));
        return steps;
    }

    private List<String> settingsOf(String region) {
        String role = quoted(names.role(region));
        List<String> steps = new ArrayList<>();
        SETTINGS.forEach((name, value) ->
                steps.add("alter role %s set %s = '%s'".formatted(role, name, value)));
        steps.add("alter role %s set search_path = %s".formatted(role, names.searchPath(region)));
        return steps;
    }

    private String verifier(String region) {
        return "'" + Bootstrap.verifier(key.rolePassword(names.role(region))) + "'";
    }

    /** One round trip for all of them. */
    private static void run(Connection migrator, List<String> steps) throws SQLException {
        try (Statement sql = migrator.createStatement()) {
            sql.execute(String.join(";\n", steps));
        }
    }

    /** The settings that the region's role should have, as the catalogue lists them, unquoted. */
    String settings(String region) {
        Map<String, String> settings = new TreeMap<>(SETTINGS);
        settings.put("search_path", names.searchPath(region).replace("\"", ""));
        return settings.entrySet().stream()
                .map(it -> it.getKey() + "=" + it.getValue())
                .collect(Collectors.joining("\n"));
    }

    /** Waits until nobody else makes, changes or drops the region; until the transaction's end. */
    void lock(Connection migrator, String region) throws SQLException {
        try (Statement sql = migrator.createStatement()) {
            sql.execute(lock(region));
        }
    }

    /** What {@link #lock(Connection, String)} says to the server. */
    static String lock(String region) {
        return "select pg_advisory_xact_lock(hashtext('region %s'))"
                .formatted(new RegionKey(region));
    }

    /** Takes away everything of a region; also what is left of a half-made one. */
    void drop(Connection migrator, String region) throws SQLException {
        try (Statement sql = migrator.createStatement()) {
            if (exists(
                    migrator, "select from pg_namespace where nspname = ?", names.schema(region))) {
                sql.execute("set local role " + quoted(names.owner(region)));
                sql.execute("drop schema " + quoted(names.schema(region)) + " cascade");
                sql.execute("reset role");
            }
            for (String role : List.of(names.role(region), names.owner(region))) {
                if (exists(migrator, "select from pg_roles where rolname = ?", role)) {
                    sql.execute("drop role " + quoted(role));
                }
            }
        }
    }

    /** What is there of a region, as the catalogue says: its roles and its schema. */
    Set<String> parts(Connection migrator, String region) throws SQLException {
        Set<String> parts = new HashSet<>();
        try (PreparedStatement query =
                migrator.prepareStatement(
                        "select rolname from pg_roles where rolname in (?, ?)"
                                + " union all select nspname from pg_namespace where nspname = ?")) {
            query.setString(1, names.role(region));
            query.setString(2, names.owner(region));
            query.setString(3, names.schema(region));
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    parts.add(rows.getString(1));
                }
            }
        }
        return parts;
    }

    /** The region's tables that hold rows. */
    Set<String> filled(Connection migrator, String region) throws SQLException {
        String schema = names.schema(region);
        List<String> tables = new ArrayList<>();
        try (PreparedStatement query =
                migrator.prepareStatement("select tablename from pg_tables where schemaname = ?")) {
            query.setString(1, schema);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    tables.add(rows.getString(1));
                }
            }
        }
        Set<String> filled = new HashSet<>();
        try (Statement sql = migrator.createStatement()) {
            sql.execute("set local role " + quoted(names.owner(region)));
            for (String table : tables) {
                String rows = "select from %s.%s limit 1".formatted(quoted(schema), quoted(table));
                try (ResultSet one = sql.executeQuery(rows)) {
                    if (one.next()) {
                        filled.add(table);
                    }
                }
            }
            sql.execute("reset role");
        }
        return filled;
    }

    private static boolean exists(Connection migrator, String query, String name)
            throws SQLException {
        try (PreparedStatement statement = migrator.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }
}
