package de.hafen.cases.merge;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Everything that a region's desk knows, row by row, and what reporting was told last of each
 * subject. Which tables there are the database says, so that a new one is in it by itself. Versions
 * only say that somebody wrote: they are left out.
 */
public final class RegionPicture {

    /** What tells of the past, and grows with each act, whatever the act leaves behind. */
    private static final String HISTORY =
            "'audit_entry', 'audit_seal', 'databasechangelog', 'databasechangeloglock',"
                    + " 'idempotency_key', 'merge', 'merge_moved', 'outbox'";

    private static final String TABLES =
            """
            select relname from pg_class
            where relnamespace = current_schema()::regnamespace and relkind in ('r', 'p')
                and not relispartition and relname not in (%s)
            order by 1
            """
                    .formatted(HISTORY);

    /** Whatever refers to it, directly or by others, and the files that are kept without that. */
    private static final String BELONGING =
            """
            with recursive own as (
                select conrelid, confrelid from pg_constraint
                where contype = 'f' and connamespace = current_schema()::regnamespace
            ), belonging (id) as (
                select cast(:root as regclass)::oid
                union
                select own.conrelid from own join belonging on own.confrelid = belonging.id
            )
            select relname from pg_class where oid in (select id from belonging)
                and relname not in (%s)
            union select 'retention_hold'
            order by 1
            """
                    .formatted(HISTORY);

    private static final String FACTS =
            """
            select subject || ' ' || type || ' ' || body::text || ' ' || record_key from (
                select distinct on (subject) subject, type, body, record_key from outbox
                order by subject, seq desc) last
            order by 1
            """;

    private RegionPicture() {}

    /** The rows of each table, as text. */
    public static Map<String, List<String>> of(JdbcClient jdbc) {
        Map<String, List<String>> all = new TreeMap<>();
        for (String table : jdbc.sql(TABLES).query(String.class).list()) {
            all.put(
                    table,
                    jdbc.sql(
                                    "select (to_jsonb(it) - 'version')::text from %s it order by 1"
                                            .formatted(table))
                            .query(String.class)
                            .list());
        }
        all.put("facts", jdbc.sql(FACTS).query(String.class).list());
        return all;
    }

    /** Tables that belong to a client or an employer and of which the region has no row. */
    public static List<String> bare(JdbcClient jdbc, String root) {
        return jdbc.sql(BELONGING).param("root", root).query(String.class).list().stream()
                .filter(table ->
                        jdbc.sql("select not exists (select from %s)".formatted(table))
                                .query(Boolean.class)
                                .single())
                .toList();
    }
}
