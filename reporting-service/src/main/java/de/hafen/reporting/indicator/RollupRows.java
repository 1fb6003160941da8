package de.hafen.reporting.indicator;

import de.hafen.reporting.indicator.Counting.Presence;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * The tables of cells and presences. A batch is one statement; its rows travel as one JSON text.
 */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class RollupRows {

    private final JdbcClient jdbc;

    RollupRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record CellRow(
            String indicator,
            String dimension,
            String code,
            int month,
            int before,
            long n,
            long amount,
            long capped,
            String key) {}

    private record PresenceRow(
            String indicator, String dimension, String code, String subject, int month, int n) {}

    void readPresences(long generation, Presences into) {
        List<PresenceRow> wanted = into.changes().keySet().stream().map(p -> row(p, 0, 0)).toList();
        jdbc
                .sql(
                        """
                        select p.indicator, p.dimension, p.code, p.subject, p.month, p.n
                        from jsonb_to_recordset(cast(:rows as jsonb))
                             as r(indicator text, dimension text, code text, subject text)
                        join presence p using (subject, indicator, dimension, code)
                        where p.generation = :generation
                        """)
                .param("rows", json(wanted))
                .param("generation", generation)
                .query(PresenceRow.class)
                .stream()
                .forEach(r ->
                        into.stored(
                                new Presence(r.indicator, r.dimension, r.code, r.subject),
                                r.month,
                                r.n));
    }

    void changePresences(long generation, Map<Presence, NavigableMap<Integer, Integer>> changes) {
        List<PresenceRow> changed =
                changes.entrySet().stream()
                        .flatMap(c ->
                                c.getValue().entrySet().stream()
                                        .map(m -> row(c.getKey(), m.getKey(), m.getValue())))
                        .toList();
        jdbc.sql(
                        """
                        merge into presence p
                        using jsonb_to_recordset(cast(:rows as jsonb))
                              as r(indicator text, dimension text, code text, subject text,
                                   month integer, n integer)
                        on p.generation = :generation and p.subject = r.subject
                           and p.indicator = r.indicator and p.dimension = r.dimension
                           and p.code = r.code and p.month = r.month
                        when matched and p.n + r.n = 0 then delete
                        when matched then update set n = p.n + r.n
                        when not matched then
                            insert (generation, indicator, dimension, code, subject, month, n)
                            values (:generation, r.indicator, r.dimension, r.code, r.subject,
                                    r.month, r.n)
                        """)
                .param("rows", json(changed))
                .param("generation", generation)
                .update();
    }

    /** Cells that become empty stay as zeros: the cube's copy must learn of them. */
    void changeCells(long generation, long version, Map<CellId, Amount> changes) {
        if (changes.isEmpty()) {
            return;
        }
        List<CellRow> changed =
                changes.entrySet().stream().map(c -> row(c.getKey(), c.getValue())).toList();
        jdbc.sql(
                        """
                        merge into cell c
                        using jsonb_to_recordset(cast(:rows as jsonb))
                              as r(indicator text, dimension text, code text, month integer,
                                   before integer, n bigint, amount bigint, capped bigint,
                                   key numeric)
                        on c.generation = :generation and c.indicator = r.indicator
                           and c.dimension = r.dimension and c.code = r.code
                           and c.month = r.month and c.before = r.before
                        when matched then update set
                            n = c.n + r.n, amount = c.amount + r.amount,
                            capped = c.capped + r.capped,
                            key_sum = mod(mod(c.key_sum + r.key, 18446744073709551616)
                                          + 18446744073709551616, 18446744073709551616),
                            changed_in = :version
                        when not matched then
                            insert (generation, indicator, dimension, code, month, before,
                                    n, amount, capped, key_sum, changed_in)
                            values (:generation, r.indicator, r.dimension, r.code, r.month,
                                    r.before, r.n, r.amount, r.capped,
                                    mod(mod(r.key, 18446744073709551616)
                                        + 18446744073709551616, 18446744073709551616),
                                    :version)
                        """)
                .param("rows", json(changed))
                .param("generation", generation)
                .param("version", version)
                .update();
    }

    int forgetBefore(long oldest, int most) {
        return forget("cell", oldest, most) + forget("presence", oldest, most);
    }

    private int forget(String table, long oldest, int most) {
        return jdbc.sql(
                        """
                        delete from %1$s where ctid = any (array(
                            select ctid from %1$s where generation < :oldest limit :most))
                        """
                                .formatted(table))
                .param("oldest", oldest)
                .param("most", most)
                .update();
    }

    private static PresenceRow row(Presence p, int month, int n) {
        return new PresenceRow(p.indicator(), p.dimension(), p.code(), p.subject(), month, n);
    }

    private static CellRow row(CellId id, Amount a) {
        return new CellRow(
                id.indicator(),
                id.dimension(),
                id.code(),
                id.month(),
                id.before(),
                a.n(),
                a.amount(),
                a.capped(),
                a.keySum().toString());
    }

    private static String json(Collection<? extends Record> rows) {
        return JsonMapper.shared().writeValueAsString(rows);
    }
}
