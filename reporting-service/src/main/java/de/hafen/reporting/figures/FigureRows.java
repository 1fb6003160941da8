package de.hafen.reporting.figures;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads the bound region's cells; their number depends on months and codes, not on facts. */
@Repository
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class FigureRows {

    private final JdbcClient jdbc;

    FigureRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A cell of a month; see {@code CellId} for {@code before}. */
    record MonthCell(String indicator, int month, int before, long n, long amount) {}

    /** A dimension's code with what it counts. */
    record CodeSum(String dimension, String code, long n, long amount) {}

    /** A dimension of a stock with how many codes it has. */
    record CodeMonth(String dimension, String code, int month) {}

    Instant changedAt() {
        return jdbc.sql("select changed_at from reporting_state")
                .query((row, n) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .single();
    }

    /** The totals of all indicators, month by month, up to a month. */
    List<MonthCell> totals(int to) {
        return jdbc.sql(
                        """
                        select indicator, month, before, n, amount from cell
                        join reporting_state using (generation)
                        where dimension = 'total' and month <= :to and n > 0
                        order by indicator, month, before
                        """)
                .param("to", to)
                .query((row, n) ->
                        new MonthCell(
                                row.getString("indicator"),
                                row.getInt("month"),
                                row.getInt("before"),
                                row.getLong("n"),
                                row.getLong("amount")))
                .list();
    }

    /** An indicator's dimensions in a period; from month 0 for what lasts. */
    List<CodeSum> breakdowns(String indicator, int from, int to) {
        return jdbc.sql(
                        """
                        select dimension, code, sum(n)::bigint as n, sum(amount)::bigint as amount
                        from cell join reporting_state using (generation)
                        where indicator = :indicator and dimension <> 'total'
                              and month between :from and :to and before < greatest(:from, 1)
                        group by dimension, code having sum(n) > 0
                        order by dimension, n desc, code
                        """)
                .param("indicator", indicator)
                .param("from", from)
                .param("to", to)
                .query((row, n) ->
                        new CodeSum(
                                row.getString("dimension"),
                                row.getString("code"),
                                row.getLong("n"),
                                row.getLong("amount")))
                .list();
    }

    /** In which month each code of a stock's dimensions first counts. */
    List<CodeMonth> codes(String indicator, int to) {
        return jdbc.sql(
                        """
                        select dimension, code, min(month) as month
                        from cell join reporting_state using (generation)
                        where indicator = :indicator and dimension <> 'total'
                              and code <> 'UNKNOWN' and month <= :to and n > 0
                        group by dimension, code
                        """)
                .param("indicator", indicator)
                .param("to", to)
                .query((row, n) ->
                        new CodeMonth(
                                row.getString("dimension"),
                                row.getString("code"),
                                row.getInt("month")))
                .list();
    }
}
