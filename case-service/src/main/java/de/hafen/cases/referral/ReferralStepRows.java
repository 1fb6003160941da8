package de.hafen.cases.referral;

import de.hafen.cases.casefile.CaseId;
import de.hafen.cases.client.ClientId;
import de.hafen.cases.listing.KeyedRow;
import de.hafen.cases.listing.Ordering;
import de.hafen.cases.listing.Where;
import de.hafen.platform.web.Page;
import de.hafen.platform.web.PageQuery;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What became of referrals, in the database; written together with the referral itself. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ReferralStepRows {

    /** A case tells of its own client's only, whoever the other file's were. */
    private static final String FROM =
            """
            (select s.*, r.client_id, f.id as case_id, p.name as partner_name,
                case s.state when 'REFUSED' then r.reason when 'DONE' then r.result end as words,
                case s.state when 'WITHDRAWN' then r.withdrawn_by end as withdrawn_by
            from referral_step s join referral r on r.id = s.referral_id
                join partner p on p.id = r.partner_id
                left join case_file f on f.id = r.case_id and f.client_id = r.client_id) s\
            """;

    private static final Ordering LATEST =
            Ordering.down(
                    new Ordering.Key("at", "timestamptz"),
                    new Ordering.Key("number", "integer"),
                    new Ordering.Key("referral_id", "uuid"));

    private final JdbcClient jdbc;

    ReferralStepRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Page<ReferralEntry> of(ClientId client, PageQuery query) {
        return page(new Where().that("client_id = :client", "client", client.value()), query);
    }

    Page<ReferralEntry> of(CaseId inCase, PageQuery query) {
        return page(new Where().that("case_id = :case", "case", inCase.value()), query);
    }

    private Page<ReferralEntry> page(Where where, PageQuery query) {
        return KeyedRow.page(
                jdbc.sql(LATEST.page("*", FROM, where, query))
                        .params(where.params())
                        .query(KeyedRow.of(LATEST, (row, n) -> entry(row)))
                        .list(),
                query,
                null);
    }

    private static ReferralEntry entry(ResultSet row) throws SQLException {
        String withdrawn = row.getString("withdrawn_by");
        return new ReferralEntry(
                new ReferralId(row.getObject("referral_id", UUID.class)),
                row.getString("partner_name"),
                ReferralState.valueOf(row.getString("state")),
                row.getTimestamp("at").toInstant(),
                row.getString("by_name"),
                row.getString("words"),
                withdrawn == null ? null : ReferralView.WithdrawnBy.valueOf(withdrawn));
    }
}
