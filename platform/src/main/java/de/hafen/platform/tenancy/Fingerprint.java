package de.hafen.platform.tenancy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;

/**
 * A hash over a schema's tables, columns, constraints, indexes, functions, triggers and rights as
 * the catalogue lists them, with the region's own names taken out: equal for all regions that are
 * on the same version.
 *
 * @param hash its form and 64 hex digits
 */
record Fingerprint(String hash) {

    /** How it is made; a hash that was made otherwise can't be compared. */
    static final String FORM = "5:";

    private static final Fingerprint NOTHING = new Fingerprint("");

    /**
     * Starts from what depends on the schema, and goes on by key: so that it costs the same whether
     * there is one region or four hundred. No schema is in the path: each name is written in full,
     * whichever region the transaction worked for.
     */
    private static final String BY_KEY =
            """
            set local search_path = pg_catalog;
            set local enable_hashjoin = off;
            set local enable_mergejoin = off;
            set local enable_seqscan = off\
            """;

    /** As a person would write it; the same in every database. */
    private static final String WRITTEN =
            """
            with me as (
              select oid, region, schema, role, owner
              from unnest(?::text[], ?::text[], ?::text[], ?::text[])
                as wanted (region, schema, role, owner)
              join pg_namespace on nspname = schema::name),
            parts as (
              select region, schema, role, owner, d.classid, d.objid
              from me join pg_depend d
              on d.refclassid = 'pg_namespace'::regclass and d.refobjid = me.oid),
            things as (
              select region, schema, role, owner, c.oid, c.relname, c.relkind, c.relacl,
                c.relowner, c.relrowsecurity, c.relpersistence
              from parts join pg_class c on c.oid = objid
              where classid = 'pg_class'::regclass and relname not like 'databasechangelog%'),
            rights as (
              select region, schema, role, owner, relname, '' as attname, a.grantee,
                a.privilege_type
              from things cross join lateral aclexplode(relacl) a
              union all
              select region, schema, role, owner, relname, '.' || t.attname, a.grantee,
                a.privilege_type
              from things join pg_attribute t on t.attrelid = things.oid
              cross join lateral aclexplode(t.attacl) a),
            found (region, schema, line) as (
              select region, schema, 'relation ' || relname || ' ' || relkind::text || ' '
                     || relpersistence::text || ' ' || relrowsecurity || ' '
                     || case pg_get_userbyid(relowner)::text
                          when owner then '@owner' else 'other' end
              from things
              union all
              select region, schema, 'right ' || relname || attname || ' '
                     || case when grantee = 0 then 'public'
                             when pg_get_userbyid(grantee)::text = role then '@role'
                             when pg_get_userbyid(grantee)::text = owner then '@owner'
                             else pg_get_userbyid(grantee) end || ' '
                     || string_agg(privilege_type, ',' order by privilege_type)
              from rights group by region, schema, relname, attname, grantee, role, owner
              union all
              select region, schema, 'column ' || relname || '.' || attname || ' '
                     || format_type(atttypid, atttypmod) || ' ' || attnotnull || ' '
                     || attgenerated::text || attidentity::text || ' '
                     || attcollation::regcollation || ' '
                     || coalesce(pg_get_expr(d.adbin, d.adrelid), '')
              from things join pg_attribute a on a.attrelid = things.oid
              left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
              where attnum > 0 and not attisdropped and relkind in ('r', 'p', 'v', 'm', 'f')
              union all
              select region, schema, 'constraint ' || relname || '.' || conname || ' '
                     || convalidated || ' ' || pg_get_constraintdef(k.oid)
              from things join pg_constraint k on k.conrelid = things.oid
              union all
              select region, schema,
                     'index ' || pg_get_indexdef(i.indexrelid) || ' ' || i.indisvalid
              from things join pg_index i on i.indrelid = things.oid
              union all
              select region, schema, 'view ' || relname || ' ' || pg_get_viewdef(oid)
              from things where relkind in ('v', 'm')
              union all
              select region, schema, 'trigger ' || relname || ' ' || pg_get_triggerdef(t.oid)
              from things join pg_trigger t on t.tgrelid = things.oid where not t.tgisinternal
              union all
              select region, schema, 'function ' || p.proname || ' '
                     || pg_get_function_identity_arguments(p.oid)
                     || ' ' || md5(p.prosrc) || ' ' || p.prosecdef
              from parts join pg_proc p on p.oid = objid where classid = 'pg_proc'::regclass
              union all
              select region, schema, 'type ' || t.typname || ' ' || t.typtype::text || ' '
                     || coalesce((select string_agg(e.enumlabel, ',' order by e.enumsortorder)
                                  from pg_enum e where e.enumtypid = t.oid), '')
                     || ' ' || format_type(t.typbasetype, t.typtypmod) || ' ' || t.typnotnull || ' '
                     || coalesce((select string_agg(pg_get_constraintdef(k.oid), ',' order by conname)
                                  from pg_constraint k where k.contypid = t.oid), '')
              from parts join pg_type t on t.oid = objid
              where classid = 'pg_type'::regclass and t.typtype in ('d', 'e')),
            lines (region, line) as (
              select distinct region,
                replace(replace(line, '"' || schema || '"', '@schema'), schema || '.', '@schema.')
              from found)
            """;

    private static final String HASHED =
            """
            select region, encode(sha256(convert_to(
                     string_agg(line || e'\\n', '' order by line collate "C"), 'UTF8')), 'hex')
            from lines group by region\
            """;

    private static final String HASHES = WRITTEN + HASHED;

    private static final String LINES =
            WRITTEN + "select region, line from lines order by line collate \"C\"";

    /** Reads the fingerprint of a region's schema, inside a transaction. */
    static Fingerprint of(Connection connection, ServiceNames names, String region)
            throws SQLException {
        byKey(connection);
        Map<String, Fingerprint> found = new HashMap<>();
        read(connection, HASHES, names, List.of(region), hashed(found::put));
        return found.getOrDefault(region, NOTHING);
    }

    /**
     * Reads the fingerprints of many schemas, inside a transaction: planning costs more than
     * reading a schema, and only one of each sketch is written out. A region without a schema is
     * left out.
     *
     * @param written what schemas of this database are by their sketches, as far as it is known;
     *     what is written out now is added, unless it changed meanwhile
     */
    static Map<String, Fingerprint> of(
            Connection connection,
            ServiceNames names,
            List<String> regions,
            Map<String, Fingerprint> written)
            throws SQLException {
        byKey(connection);
        Map<String, String> sketches = sketches(connection, names, regions);
        Map<String, String> unknown = new HashMap<>();
        sketches.forEach((region, sketch) -> {
            if (!written.containsKey(sketch)) {
                unknown.put(sketch, region);
            }
        });
        Map<String, Fingerprint> now = new HashMap<>();
        if (!unknown.isEmpty()) {
            List<String> examples = List.copyOf(unknown.values());
            Map<String, Fingerprint> read = new HashMap<>();
            read(connection, HASHES, names, examples, hashed(read::put));
            unknown.forEach(
                    (sketch, region) -> now.put(sketch, read.getOrDefault(region, NOTHING)));
            // a schema that somebody changed between the two looks makes a pair that never was
            Map<String, String> still = sketches(connection, names, examples);
            unknown.forEach((sketch, region) -> {
                if (sketch.equals(still.get(region))) {
                    written.put(sketch, now.getOrDefault(sketch, NOTHING));
                }
            });
        }
        Map<String, Fingerprint> found = new HashMap<>();
        sketches.forEach((region, sketch) ->
                found.put(region, now.getOrDefault(sketch, written.getOrDefault(sketch, NOTHING))));
        return found;
    }

    private static Map<String, String> sketches(
            Connection connection, ServiceNames names, List<String> regions) throws SQLException {
        Map<String, String> sketches = new HashMap<>();
        read(connection, Sketch.SQL, names, regions, sketches::put);
        return sketches;
    }

    private static void byKey(Connection connection) throws SQLException {
        try (Statement planner = connection.createStatement()) {
            planner.execute(BY_KEY);
        }
    }

    private static BiConsumer<String, String> hashed(BiConsumer<String, Fingerprint> found) {
        return (region, hash) -> found.accept(region, new Fingerprint(FORM + hash));
    }

    /** What the hash is made of, sorted; for a person who looks for the difference. */
    static List<String> lines(Connection connection, ServiceNames names, String region)
            throws SQLException {
        List<String> lines = new ArrayList<>();
        read(connection, LINES, names, List.of(region), (_, line) -> lines.add(line));
        return lines;
    }

    private static void read(
            Connection connection,
            String sql,
            ServiceNames names,
            List<String> regions,
            BiConsumer<String, String> found)
            throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            List<UnaryOperator<String>> columns =
                    List.of(UnaryOperator.identity(), names::schema, names::role, names::owner);
            for (int column = 0; column < columns.size(); column++) {
                Object[] values = regions.stream().map(columns.get(column)).toArray();
                query.setArray(column + 1, connection.createArrayOf("text", values));
            }
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    found.accept(rows.getString(1), rows.getString(2));
                }
            }
        }
    }
}
