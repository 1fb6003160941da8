package de.hafen.cases.casefile;

import de.hafen.cases.listing.KeyedRow;
import de.hafen.cases.listing.Ordering;
import de.hafen.cases.listing.Ordering.Key;
import de.hafen.cases.listing.Where;
import de.hafen.platform.identity.Caller;
import de.hafen.platform.identity.CurrentCaller;
import de.hafen.platform.time.Ids;
import de.hafen.platform.web.Page;
import de.hafen.platform.web.PageQuery;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What happened in cases, written down once and never changed. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CaseTimeline {

    private static final Ordering LATEST =
            Ordering.down(new Key("at", "timestamptz"), new Key("id", "uuid"));

    private final JdbcClient jdbc;
    private final Ids ids;

    CaseTimeline(JdbcClient jdbc, Ids ids) {
        this.jdbc = jdbc;
        this.ids = ids;
    }

    /** The caller did that. */
    void add(CaseId id, CaseEntry.What what, @Nullable String words, Instant at) {
        Caller by = CurrentCaller.required();
        jdbc.sql(
                        """
                        insert into case_entry (id, case_id, at, by_id, by_name, what, words)
                        values (:id, :case, :at, :by, :name, :what, :words)
                        """)
                .param("id", ids.next())
                .param("case", id.value())
                .param("at", Timestamp.from(at))
                .param("by", by.subject())
                .param("name", by.name())
                .param("what", what.name())
                .param("words", words)
                .update();
    }

    /** A page of what happened in the case, the latest first. */
    Page<CaseEntry> of(CaseId id, PageQuery query) {
        Where where = new Where().that("case_id = :case", "case", id.value());
        String sql = LATEST.page("id, at, by_name, what, words", "case_entry", where, query);
        return KeyedRow.page(
                jdbc.sql(sql)
                        .params(where.params())
                        .query(KeyedRow.of(LATEST, CaseTimeline::entry))
                        .list(),
                query,
                null);
    }

    private static CaseEntry entry(ResultSet rs, int row) throws SQLException {
        return new CaseEntry(
                rs.getObject("id", UUID.class),
                rs.getObject("at", OffsetDateTime.class).toInstant(),
                rs.getString("by_name"),
                CaseEntry.What.valueOf(rs.getString("what")),
                rs.getString("words"));
    }
}
