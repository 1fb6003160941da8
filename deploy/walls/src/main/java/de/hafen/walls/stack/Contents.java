package de.hafen.walls.stack;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** What the tables hold, as one hash for each: whether something was changed, and where. */
public final class Contents {

    /** Written in the background; a request alone does not change what they mean. */
    private static final List<String> MOVING = List.of("audit_seal", "idempotency_key", "outbox");

    private Contents() {}

    /** Hashes of a service's tables in that schema, by {@code database.schema.table}. */
    public static SortedMap<String, String> of(Fortress fortress, String service, String schema) {
        SortedMap<String, String> hashes = new TreeMap<>();
        try (Connection connection = fortress.superuser("hafen_" + service);
                Statement sql = connection.createStatement()) {
            for (String table : tables(sql, schema)) {
                if (!MOVING.contains(table)) {
                    hashes.put(service + "." + schema + "." + table, hash(sql, schema, table));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return hashes;
    }

    /** Everything that belongs to the region in the data services. */
    public static SortedMap<String, String> ofRegion(Fortress fortress, String region) {
        SortedMap<String, String> all = new TreeMap<>();
        for (String service : List.of("case", "events", "reporting")) {
            all.putAll(of(fortress, service, "region_" + region));
        }
        return all;
    }

    /** The same, once nothing moves any more. */
    public static SortedMap<String, String> settled(Fortress fortress, String region) {
        SortedMap<String, String> before = ofRegion(fortress, region);
        for (int attempt = 0; attempt < 40; attempt++) {
            pause();
            SortedMap<String, String> now = ofRegion(fortress, region);
            if (now.equals(before)) {
                return now;
            }
            before = now;
        }
        throw new IllegalStateException("region " + region + " does not settle");
    }

    /** How many rows there are in a service's tables in that schema. */
    public static long rows(Fortress fortress, String service, String schema) {
        long rows = 0;
        try (Connection connection = fortress.superuser("hafen_" + service);
                Statement sql = connection.createStatement()) {
            for (String table : tables(sql, schema)) {
                if (!MOVING.contains(table)) {
                    rows += count(sql, schema, table);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return rows;
    }

    private static long count(Statement sql, String schema, String table) throws SQLException {
        try (ResultSet row =
                sql.executeQuery("select count(*) from \"%s\".\"%s\"".formatted(schema, table))) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Tables whose content is not the same. */
    public static List<String> changed(Map<String, String> before, Map<String, String> after) {
        List<String> changed = new ArrayList<>();
        after.forEach((table, hash) -> {
            if (!hash.equals(before.get(table))) {
                changed.add(table);
            }
        });
        return changed;
    }

    private static List<String> tables(Statement sql, String schema) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet rows =
                sql.executeQuery(
                        "select c.relname from pg_class c where c.relkind = 'r' and"
                                + " c.relnamespace = '\"%s\"'::regnamespace order by 1"
                                        .formatted(schema))) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }

    private static String hash(Statement sql, String schema, String table) throws SQLException {
        try (ResultSet row =
                sql.executeQuery(
                        "select coalesce(md5(string_agg(t::text, ',' order by t::text)), '') from"
                                + " \"%s\".\"%s\" t".formatted(schema, table))) {
            row.next();
            return row.getString(1);
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(700);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
