package de.hafen.platform.tenancy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;

/**
 * A hash over a schema's tables, columns, constraints, indexes, functions, triggers and rights as
 * the catalogue lists them, with the region's own names taken out: equal for all regions that are
 * on the same version.
 *
 * @param hash 64 hex digits
 */
record Fingerprint(String hash) {

    private static final String CATALOGUE =
            """
            with schema as (select oid from pg_namespace where nspname = ?),
            role as (
              select oid, case rolname when ? then '@role' when ? then '@owner' else rolname end
                     as name
              from pg_roles),
            things as (
              select c.oid, c.relname, c.relkind, c.relacl, c.relowner, c.relrowsecurity
              from pg_class c join schema s on c.relnamespace = s.oid
              where c.relname not like 'databasechangelog%')
            select 'relation ' || relname || ' ' || relkind::text || ' ' || relrowsecurity
                   || ' ' || role.name
            from things join role on role.oid = relowner
            union all
            select 'right ' || relname || ' ' || coalesce(role.name, 'public') || ' '
                   || string_agg(a.privilege_type, ',' order by a.privilege_type)
            from things cross join lateral aclexplode(relacl) a
            left join role on role.oid = a.grantee
            group by relname, role.name
            union all
            select 'column right ' || relname || '.' || attname || ' '
                   || coalesce(role.name, 'public') || ' ' || a.privilege_type
            from things join pg_attribute t on t.attrelid = things.oid
            cross join lateral aclexplode(t.attacl) a
            left join role on role.oid = a.grantee
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
            from pg_proc p join schema s on p.pronamespace = s.oid
            union all
            select 'type ' || t.typname || ' ' || t.typtype::text || ' '
                   || coalesce((select string_agg(e.enumlabel, ',' order by e.enumsortorder)
                                from pg_enum e where e.enumtypid = t.oid), '')
            from pg_type t join schema s on t.typnamespace = s.oid
            where t.typtype in ('d', 'e')
            """;

    /** Reads the fingerprint of a region's schema; the connection belongs to the migrator. */
    static Fingerprint of(Connection connection, ServiceNames names, String region)
            throws SQLException {
        return new Fingerprint(hash(lines(connection, names, region)));
    }

    /** What the hash is made of, sorted; for a person who looks for the difference. */
    static List<String> lines(Connection connection, ServiceNames names, String region)
            throws SQLException {
        TreeSet<String> lines = new TreeSet<>();
        try (PreparedStatement query = connection.prepareStatement(CATALOGUE)) {
            query.setString(1, names.schema(region));
            query.setString(2, names.role(region));
            query.setString(3, names.owner(region));
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
