package de.hafen.cases.merge;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Everything that a region's desk knows, row by row, and what reporting was told last of each
 * subject. Versions only say that somebody wrote: they are left out.
 */
public final class RegionPicture {

    private static final List<String> TABLES =
            List.of(
                    "appointment",
                    "client",
                    "client_language",
                    "employer",
                    "employer_contact",
                    "consultation",
                    "case_file",
                    "case_task",
                    "case_entry",
                    "case_consultation",
                    "enquiry",
                    "relative",
                    "waiting_ticket");

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
        for (String table : TABLES) {
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
}
