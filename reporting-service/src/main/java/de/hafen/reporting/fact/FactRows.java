package de.hafen.reporting.fact;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The bound region's table of facts, and the one row that says what state its numbers are in. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class FactRows {

    private final JdbcClient jdbc;

    FactRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The region's state.
     *
     * @param next the generation that is being rebuilt; null while none is
     */
    record State(long generation, @Nullable Long next, long version) {}

    private record Row(
            String service,
            String subject,
            long seq,
            UUID id,
            String type,
            int v,
            String at,
            long recordKey,
            JsonNode body) {}

    /**
     * Reads the state and keeps others from changing the region's numbers until the end. What
     * follows in the transaction looks up single rows by their keys; the planner, who knows neither
     * the batches nor that nearly all rows are of one generation, would read whole tables instead.
     */
    State lock() {
        return jdbc.sql(
                        """
                        select generation, next_generation, version,
                               set_config('enable_hashjoin', 'off', true),
                               set_config('enable_mergejoin', 'off', true),
                               set_config('enable_seqscan', 'off', true),
                               set_config('enable_bitmapscan', 'off', true),
                               set_config('enable_material', 'off', true)
                        from reporting_state for update
                        """)
                .query((row, n) ->
                        new State(row.getLong(1), row.getObject(2, Long.class), row.getLong(3)))
                .single();
    }

    void changed(long version) {
        jdbc.sql("update reporting_state set version = :version, changed_at = clock_timestamp()")
                .param("version", version)
                .update();
    }

    /** The stored states of these subjects, by service and subject. */
    Map<String, FactState> find(long generation, Collection<FactState> subjects) {
        Map<String, FactState> found = new HashMap<>();
        jdbc
                .sql(
                        """
                        select f.* from jsonb_to_recordset(cast(:rows as jsonb))
                                        as r(service text, subject text)
                        join fact f using (service, subject)
                        where f.generation = :generation
                        """)
                .param("rows", json(subjects))
                .param("generation", generation)
                .query(FactRows::state)
                .stream()
                .forEach(f -> found.put(subject(f), f));
        return found;
    }

    void replace(long generation, Collection<FactState> states) {
        jdbc.sql(
                        """
                        insert into fact (generation, service, subject, seq, id, type, v, at,
                                          record_key, body)
                        select :generation, service, subject, seq, id, type, v, at,
                               "recordKey", body
                        from jsonb_to_recordset(cast(:rows as jsonb))
                             as r(service text, subject text, seq bigint, id uuid, type text,
                                  v integer, at timestamptz, "recordKey" bigint, body jsonb)
                        on conflict on constraint fact_pk do update
                        set seq = excluded.seq, id = excluded.id, type = excluded.type,
                            v = excluded.v, at = excluded.at, record_key = excluded.record_key,
                            body = excluded.body
                        """)
                .param("generation", generation)
                .param("rows", json(states))
                .update();
    }

    int forgetBefore(long oldest, int most) {
        return jdbc.sql(
                        """
                        delete from fact where ctid = any (array(
                            select ctid from fact where generation < :oldest limit :most))
                        """)
                .param("oldest", oldest)
                .param("most", most)
                .update();
    }

    void begin(long next) {
        jdbc.sql("delete from rebuild_source").update();
        jdbc.sql("update reporting_state set next_generation = :g, rebuild_began_at = now()")
                .param("g", next)
                .update();
    }

    /** Notes that a service has sent everything; answers with all that have. */
    List<String> arrived(String service) {
        jdbc.sql(
                        """
                        insert into rebuild_source (service, arrived_at) values (:service, now())
                        on conflict on constraint rebuild_source_pk do nothing
                        """)
                .param("service", service)
                .update();
        return jdbc.sql("select service from rebuild_source")
                .query((row, n) -> row.getString(1))
                .list();
    }

    /** From now on figures are read from this generation. */
    void rule(long generation, long version) {
        jdbc.sql(
                        """
                        update reporting_state
                        set generation = :g, next_generation = null, version = :version,
                            changed_at = clock_timestamp(), rebuild_began_at = null
                        """)
                .param("g", generation)
                .param("version", version)
                .update();
    }

    Facts.Rebuilding rebuilding(Collection<String> services) {
        long next =
                jdbc.sql("select coalesce(next_generation, 0) from reporting_state")
                        .query(Long.class)
                        .single();
        List<String> arrived =
                jdbc.sql("select service from rebuild_source")
                        .query((row, n) -> row.getString(1))
                        .list();
        return new Facts.Rebuilding(
                next, services.stream().filter(s -> !arrived.contains(s)).toList());
    }

    /** What tells a subject apart from all others of the region. */
    static String subject(FactState fact) {
        return fact.service() + "/" + fact.subject();
    }

    private static String json(Collection<FactState> facts) {
        List<Row> rows =
                facts.stream()
                        .map(f ->
                                new Row(
                                        f.service(),
                                        f.subject(),
                                        f.seq(),
                                        f.id(),
                                        f.type(),
                                        f.v(),
                                        f.at().toString(),
                                        f.recordKey(),
                                        f.body()))
                        .toList();
        return JsonMapper.shared().writeValueAsString(rows);
    }

    private static FactState state(ResultSet row, int number) throws SQLException {
        return new FactState(
                row.getObject("id", UUID.class),
                row.getString("service"),
                row.getString("subject"),
                row.getLong("seq"),
                row.getString("type"),
                row.getInt("v"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getLong("record_key"),
                JsonMapper.shared().readTree(row.getString("body")));
    }
}
