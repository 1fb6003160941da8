package de.hafen.reporting.indicator;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The bound region's cells, as far as somebody who keeps a copy does not have them yet. What is
 * split by a region's own codes stays there.
 */
@Component
public class Cells {

    private final JdbcClient jdbc;

    Cells(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A cell without any subject. */
    public record Cell(
            String indicator,
            String dimension,
            String code,
            int month,
            int before,
            long n,
            long amount,
            long capped,
            BigDecimal keySum) {}

    /**
     * What changed.
     *
     * @param whole whether these are all cells, and any other that a copy has is none
     */
    public record News(
            long generation, long version, Instant asOf, boolean whole, List<Cell> cells) {}

    private record State(long generation, long version, Instant asOf) {}

    /** The state that a copy would have to have. */
    @Transactional(readOnly = true)
    public boolean isNewerThan(long generation, long version) {
        State state = state();
        return state.generation != generation || state.version > version;
    }

    /** Cells that changed after this version of this generation. */
    @Transactional(readOnly = true)
    public News since(long generation, long version) {
        State state = state();
        boolean whole = state.generation != generation;
        List<Cell> cells =
                jdbc.sql(
                                """
                                select indicator, dimension, code, month, before, n, amount,
                                       capped, key_sum
                                from cell
                                where generation = :generation and changed_in > :version
                                      and (n > 0 or not :whole)
                                      and dimension <> all(:own)
                                """)
                        .param("generation", state.generation)
                        .param("version", whole ? -1 : version)
                        .param("whole", whole)
                        .param("own", Indicator.OWN.toArray(String[]::new))
                        .query((row, number) ->
                                new Cell(
                                        row.getString(1),
                                        row.getString(2),
                                        row.getString(3),
                                        row.getInt(4),
                                        row.getInt(5),
                                        row.getLong(6),
                                        row.getLong(7),
                                        row.getLong(8),
                                        row.getBigDecimal(9)))
                        .list();
        return new News(state.generation, state.version, state.asOf, whole, cells);
    }

    private State state() {
        return jdbc.sql("select generation, version, changed_at from reporting_state")
                .query((row, n) ->
                        new State(
                                row.getLong(1),
                                row.getLong(2),
                                row.getObject(3, OffsetDateTime.class).toInstant()))
                .single();
    }
}
