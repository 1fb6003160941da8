package de.hafen.cases.consultation;

import de.hafen.cases.brought.SourceRef;
import de.hafen.vocabulary.OwnTopic;
import de.hafen.vocabulary.Topic;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Adds many consultations with few round trips. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ConsultationBatch {

    private static final String ADD =
            """
            insert into consultation (id, version, record_key, audience, client_id, employer_id,
                held_at, held_on, minutes, channel, topics, own_topics, language, note, outcome,
                follow_up_on, adviser_id, adviser_name, first_contact, source_ref, created_at,
                created_by)
            values (:id, 0, :recordKey, :audience, :client, :employer,
                :heldAt, :heldOn, :minutes, :channel, :topics, :ownTopics, :language, :note,
                :outcome, :followUpOn, :adviser, :adviserName, :first, :from, :at, :by)
            """;

    private final NamedParameterJdbcTemplate jdbc;

    ConsultationBatch(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** A consultation that is to be added under these keys. */
    record New(
            ConsultationId id,
            long recordKey,
            BroughtConsultation brought,
            Held held,
            boolean first) {}

    Map<SourceRef, ConsultationId> known(Collection<SourceRef> refs) {
        Map<SourceRef, ConsultationId> known = new HashMap<>();
        jdbc.query(
                "select source_ref, id from consultation where source_ref = any(:refs)",
                Map.of("refs", refs.stream().map(SourceRef::value).toArray(String[]::new)),
                rs -> {
                    known.put(
                            new SourceRef(rs.getString(1)),
                            new ConsultationId(rs.getObject(2, UUID.class)));
                });
        return known;
    }

    void add(List<New> consultations, String by, Instant at) {
        jdbc.batchUpdate(
                ADD,
                consultations.stream()
                        .map(one -> row(one).addValue("by", by).addValue("at", Timestamp.from(at)))
                        .toArray(SqlParameterSource[]::new));
    }

    private static MapSqlParameterSource row(New one) {
        ConsultationForm form = one.held().form();
        Parties parties = form.parties();
        Adviser adviser = one.brought().adviser();
        return new MapSqlParameterSource()
                .addValue("id", one.id().value())
                .addValue("recordKey", one.recordKey())
                .addValue("audience", parties.audience().name())
                .addValue("client", parties.client() == null ? null : parties.client().value())
                .addValue(
                        "employer", parties.employer() == null ? null : parties.employer().value())
                .addValue("heldAt", Timestamp.from(form.heldAt()))
                .addValue("heldOn", one.held().on())
                .addValue("minutes", form.minutes())
                .addValue("channel", form.channel().name())
                .addValue("topics", form.topics().stream().map(Topic::name).toArray(String[]::new))
                .addValue(
                        "ownTopics",
                        form.ownTopics().stream().map(OwnTopic::toString).toArray(String[]::new))
                .addValue("language", form.language().value())
                .addValue("note", form.note())
                .addValue("outcome", form.outcome().name())
                .addValue("followUpOn", form.followUpOn())
                .addValue("adviser", adviser.id())
                .addValue("adviserName", adviser.name())
                .addValue("first", one.first())
                .addValue("from", one.brought().from().value());
    }
}
