package de.hafen.cases.consultation;

import java.sql.Timestamp;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The history of corrections: each keeps what was said before. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Revisions {

    private static final String ADD =
            """
            insert into consultation_revision
                (consultation_id, version, corrected_at, corrected_by, corrected_by_name, fields,
                 before)
            values (:id, :version, :at, :by, :name, :fields, cast(:before as jsonb))
            """;

    private static final String LIST =
            """
            select version, corrected_at, corrected_by, corrected_by_name, fields, before
            from consultation_revision where consultation_id = :id
            order by version desc limit 200
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Revisions(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void add(ConsultationId id, Revision revision) {
        jdbc.sql(ADD)
                .param("id", id.value())
                .param("version", revision.version())
                .param("at", Timestamp.from(revision.correctedAt()))
                .param("by", revision.correctedBy().id())
                .param("name", revision.correctedBy().name())
                .param("fields", revision.fields().toArray(String[]::new))
                .param("before", json.writeValueAsString(revision.before()))
                .update();
    }

    List<Revision> of(ConsultationId id) {
        return jdbc.sql(LIST)
                .param("id", id.value())
                .query((rs, row) ->
                        new Revision(
                                rs.getInt("version"),
                                rs.getObject("corrected_at", OffsetDateTime.class).toInstant(),
                                new Adviser(
                                        rs.getString("corrected_by"),
                                        rs.getString("corrected_by_name")),
                                Arrays.asList((String[]) rs.getArray("fields").getArray()),
                                json.readValue(rs.getString("before"), ConsultationForm.class)))
                .list();
    }
}
