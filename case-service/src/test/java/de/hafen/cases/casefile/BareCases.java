package de.hafen.cases.casefile;

import de.hafen.cases.listing.Wanted;
import de.hafen.cases.listing.Where;
import de.hafen.platform.web.PageQuery;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The statement with which cases are found, without anything around it. */
public final class BareCases {

    private final JdbcClient jdbc;

    /** On any connection. */
    public BareCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many are found. */
    public int find(String text, int limit) {
        if (!Wanted.of(text).hasLongWord()) {
            return 0;
        }
        String[] open = {CaseKind.ADVICE.name(), CaseKind.INTEGRATION.name()};
        Where where =
                CaseFilter.of(text, CaseStanding.ACTIVE).where(open, LocalDate.of(2026, 1, 1));
        String sql =
                CaseOrder.OPENED
                        .ordering()
                        .page(CaseRow.COLUMNS, "case_file", where, PageQuery.first(limit));
        return jdbc.sql(sql).params(where.params()).query(CaseRow::of).list().size();
    }
}
