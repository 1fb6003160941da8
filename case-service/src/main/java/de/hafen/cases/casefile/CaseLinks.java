package de.hafen.cases.casefile;

import de.hafen.cases.consultation.ConsultationId;
import de.hafen.platform.rights.Rights;
import de.hafen.vocabulary.Outcome;
import de.hafen.vocabulary.Topic;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which consultations belong to which case. A link holds as long as both are the same client's or
 * employer's: one that was corrected, or stayed when two were separated, is not shown.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CaseLinks {

    private static final String THEIRS =
            """
            case_file c join consultation co
                on (co.client_id = c.client_id or co.employer_id = c.employer_id)
                    and co.retracted_at is null
            """;

    private static final String OF_CASE =
            """
            select co.id, co.held_at, co.minutes, co.topics, co.outcome, co.adviser_name
            from %s join case_consultation link
                on link.case_id = c.id and link.consultation_id = co.id
            where c.id = :case
            order by co.held_at desc, co.id desc
            limit 100
            """
                    .formatted(THEIRS);

    private static final String LINK =
            """
            insert into case_consultation (case_id, consultation_id)
            select c.id, co.id from %s where c.id = :case and co.id = :consultation
            on conflict do nothing
            """
                    .formatted(THEIRS);

    private final JdbcClient jdbc;
    private final Rights rights;

    CaseLinks(JdbcClient jdbc, Rights rights) {
        this.jdbc = jdbc;
        this.rights = rights;
    }

    /** Those of a case, the latest first; none for callers who may not read consultations. */
    List<CaseConsultation> of(CaseId id) {
        if (!rights.may("consultations:read")) {
            return List.of();
        }
        return jdbc.sql(OF_CASE).param("case", id.value()).query(CaseLinks::consultation).list();
    }

    /** Answers whether that is news; throws where the consultation was held with somebody else. */
    boolean link(CaseId id, ConsultationId consultation) {
        boolean news = write(LINK, id, consultation) > 0;
        if (!news && !has(id, consultation)) {
            throw new NotOfThisCase();
        }
        return news;
    }

    /** Answers whether that is news. */
    boolean unlink(CaseId id, ConsultationId consultation) {
        return write(
                        "delete from case_consultation where case_id = :case and consultation_id = :consultation",
                        id,
                        consultation)
                > 0;
    }

    private boolean has(CaseId id, ConsultationId consultation) {
        return jdbc.sql(
                        "select exists (select from case_consultation where case_id = :case and consultation_id = :consultation)")
                .param("case", id.value())
                .param("consultation", consultation.value())
                .query(Boolean.class)
                .single();
    }

    private int write(String sql, CaseId id, ConsultationId consultation) {
        return jdbc.sql(sql)
                .param("case", id.value())
                .param("consultation", consultation.value())
                .update();
    }

    private static CaseConsultation consultation(ResultSet rs, int row) throws SQLException {
        return new CaseConsultation(
                new ConsultationId(rs.getObject("id", UUID.class)),
                rs.getObject("held_at", OffsetDateTime.class).toInstant(),
                rs.getInt("minutes"),
                Arrays.stream((String[]) rs.getArray("topics").getArray())
                        .map(Topic::valueOf)
                        .toList(),
                Outcome.valueOf(rs.getString("outcome")),
                rs.getString("adviser_name"));
    }
}
