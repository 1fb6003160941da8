package de.hafen.platform.tenancy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;

/**
 * A hash over a schema's tables, columns, constraints, indexes, functions, triggers and rights as
 * the catalogue lists them, with the region's own names taken out: equal for all regions that are
 * on the same version.
 *
 * @param hash its form and 64 hex digits
 */
record Fingerprint(String hash) {

    /** How it is made; a hash that was made otherwise can't be compared. */
    static final String FORM = "2:";

    /**
     * Starts from what depends on the schema, and goes on by key: so that it costs the same whether
     * there is one region or four hundred.
     */
    private static final String BY_KEY =
            """
            set local enable_hashjoin = off;
            set local enable_mergejoin = off;
            set local enable_seqscan = off\
            """;

    private static final String CATALOGUE =
            """
            with me as (select oid, ?::name as role, ?::name as owner
                        from pg_namespace where nspname = ?),
            parts as (
              select d.classid, d.objid from pg_depend d
              where d.refclassid = 'pg_namespace'::regclass and d.refobjid = (select oid from me)),
            things as (
              select c.oid, c.relname, c.relkind, c.relacl, c.relowner, c.relrowsecurity
              from parts join pg_class c on c.oid = objid
              where classid = 'pg_class'::regclass and relname not like 'databasechangelog%'),
            rights as (
              select relname, '' as attname, a.grantee, a.privilege_type
              from things cross join lateral aclexplode(relacl) a
              union all
              select relname, '.' || t.attname, a.grantee, a.privilege_type
              from things join pg_attribute t on t.attrelid = things.oid
              cross join lateral aclexplode(t.attacl) a)
            select 'relation ' || relname || ' ' || relkind::text || ' ' || relrowsecurity || ' '
                   || case pg_get_userbyid(relowner) when owner then '@owner' else 'other' end
            from things cross join me
            union all
            select 'right ' || relname || attname || ' '
                   || case when grantee = 0 then 'public'
                           when pg_get_userbyid(grantee) = role then '@role'
                           when pg_get_userbyid(grantee) = owner then '@owner'
                           else pg_get_userbyid(grantee) end || ' '
                   || string_agg(privilege_type, ',' order by privilege_type)
            from rights cross join me group by relname, attname, grantee, role, owner
            union all
            select 'column ' || relname || '.' || attname || ' '
                   || format_type(atttypid, atttypmod) || ' ' || attnotnull || ' '
                   || attgenerated::text || attidentity::text || ' '
                   || coalesce(pg_get_expr(d.adbin, d.adrelid), '')
            from things join pg_attribute a on a.attrelid = things.oid
            left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
            where attnum > 0 and not attisdropped and relkind in ('r', 'p', 'v', 'm', 'f')
            union all
            select 'constraint ' || relname || '.' || conname || ' ' || convalidated || ' '
                   || pg_get_constraintdef(k.oid)
            from things join pg_constraint k on k.conrelid = things.oid
            union all
            select 'index ' || pg_get_indexdef(i.indexrelid) || ' ' || i.indisvalid
            from things join pg_index i on i.indrelid = things.oid
            union all
            select 'view ' || relname || ' ' || pg_get_viewdef(oid)
            from things where relkind in ('v', 'm')
            union all
            select 'trigger ' || relname || ' ' || pg_get_triggerdef(t.oid)
            from things join pg_trigger t on t.tgrelid = things.oid where not t.tgisinternal
            union all
            select 'function ' || p.proname || ' ' || pg_get_function_identity_arguments(p.oid)
                   || ' ' || md5(p.prosrc) || ' ' || p.prosecdef
            from parts join pg_proc p on p.oid = objid where classid = 'pg_proc'::regclass
            union all
            select 'type ' || t.typname || ' ' || t.typtype::text || ' '
                   || coalesce((select string_agg(e.enumlabel, ',' order by e.enumsortorder)
                                from pg_enum e where e.enumtypid = t.oid), '')
            from parts join pg_type t on t.oid = objid
            where classid = 'pg_type'::regclass and t.typtype in ('d', 'e')
            """;

    /** Reads the fingerprint of a region's schema, at the end of the migrator's transaction. */
    static Fingerprint of(Connection connection, ServiceNames names, String region)
            throws SQLException {
        try (Statement planner = connection.createStatement()) {
            planner.execute(BY_KEY);
        }
        return new Fingerprint(FORM + hash(lines(connection, names, region)));
    }

    /** What the hash is made of, sorted; for a person who looks for the difference. */
    static List<String> lines(Connection connection, ServiceNames names, String region)
            throws SQLException {
        TreeSet<String> lines = new TreeSet<>();
        try (PreparedStatement query = connection.prepareStatement(CATALOGUE)) {
            query.setString(1, names.role(region));
            query.setString(2, names.owner(region));
            query.setString(3, names.schema(region));
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    lines.add(
                            rows.getString(1)
                                    .replace(ServiceNames.quoted(names.schema(region)), "@schema")
                                    .replace(names.schema(region) + ".", "@schema."));
                }
            }
        }
        return List.copyOf(lines);
    }

    private static String hash(List<String> lines) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String line : lines) {
                digest.update(line.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) '\n');
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
