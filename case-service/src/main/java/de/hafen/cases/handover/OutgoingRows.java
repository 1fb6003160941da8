package de.hafen.cases.handover;

import de.hafen.cases.client.ClientId;
import de.hafen.cases.listing.KeyedRow;
import de.hafen.cases.listing.Ordering;
import de.hafen.cases.listing.Where;
import de.hafen.platform.identity.Caller;
import de.hafen.platform.web.Page;
import de.hafen.platform.web.PageQuery;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** What is asked of other regions, in the database of the one that asks. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class OutgoingRows {

    private static final String FROM =
            """
            (select o.*, btrim(c.given_name || ' ' || c.family_name) as name
             from hand_over_out o join client c on c.id = o.client_id) o\
            """;

    private static final String LINE =
            "id, version, client_id, name, to_region, state, told, null as passed, reason,"
                    + " requested_at, requested_by_name, ended_at";

    private static final Ordering LATEST =
            Ordering.down(
                    new Ordering.Key("requested_at", "timestamptz"),
                    new Ordering.Key("id", "uuid"));

    private static final String ADD =
            """
            insert into hand_over_out (id, client_id, consent_id, to_region, state, passed,
                requested_at, requested_by, requested_by_name)
            values (:id, :client, :consent, :to, 'REQUESTED', cast(:passed as jsonb),
                :at, :by, :name)
            """;

    private static final String END =
            """
            update hand_over_out
            set state = :state, reason = :reason, ended_at = :at, version = version + 1,
                passed = case :state when 'ACCEPTED' then passed end
            where id = :id
            """;

    private static final String WITHDRAW =
            """
            update hand_over_out
            set state = 'WITHDRAWN', ended_at = :at, version = version + 1, passed = null
            where client_id = :client and state = 'REQUESTED' returning id
            """;

    private static final String DUE =
            """
            select id, to_region, state, passed, requested_at, requested_by_name
            from hand_over_out where told is distinct from state
            order by requested_at, id limit :most
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    OutgoingRows(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** What decides. */
    record Standing(UUID client, String to, HandOverState state, int version) {}

    /**
     * Something that the other region has not heard.
     *
     * @param passed as text, where it is told
     */
    record Message(
            UUID id,
            String to,
            HandOverState state,
            @Nullable String passed,
            Instant requestedAt,
            String requestedBy) {

        @Override
        public String toString() {
            return "hand-over " + id;
        }
    }

    void add(
            UUID id,
            ClientId client,
            UUID consent,
            String to,
            Passed passed,
            Instant at,
            Caller by) {
        jdbc.sql(ADD)
                .param("id", id)
                .param("client", client.value())
                .param("consent", consent)
                .param("to", to)
                .param("passed", json.writeValueAsString(passed))
                .param("at", Timestamp.from(at))
                .param("by", by.subject())
                .param("name", by.name())
                .update();
    }

    /** Whose it is, and nobody waits for it. */
    Optional<UUID> client(UUID id) {
        return jdbc.sql("select client_id from hand_over_out where id = ?")
                .param(id)
                .query((row, n) -> row.getObject(1, UUID.class))
                .optional();
    }

    /** How it stands, and nobody changes that before the transaction ends. */
    Optional<Standing> hold(UUID id) {
        return jdbc.sql(
                        "select client_id, to_region, state, version from hand_over_out"
                                + " where id = ? for update")
                .param(id)
                .query((row, n) ->
                        new Standing(
                                row.getObject(1, UUID.class),
                                row.getString(2),
                                HandOverState.valueOf(row.getString(3)),
                                row.getInt(4)))
                .optional();
    }

    void end(UUID id, HandOverState state, @Nullable String reason, Instant at) {
        jdbc.sql(END)
                .param("id", id)
                .param("state", state.name())
                .param("reason", reason)
                .param("at", Timestamp.from(at))
                .update();
    }

    /** Those of the client that wait for an answer do so no longer; answers which. */
    List<UUID> withdraw(ClientId client, Instant at) {
        return jdbc.sql(WITHDRAW)
                .param("client", client.value())
                .param("at", Timestamp.from(at))
                .query((row, n) -> row.getObject(1, UUID.class))
                .list();
    }

    Page<OutgoingView> list(@Nullable ClientId client, boolean open, PageQuery query) {
        Where where =
                new Where()
                        .that(
                                "client_id = :client",
                                "client",
                                client == null ? null : client.value());
        if (open) {
            where.that("state = 'REQUESTED'");
        }
        String sql = LATEST.page(LINE, FROM, where, query);
        return KeyedRow.page(
                jdbc.sql(sql).params(where.params()).query(KeyedRow.of(LATEST, this::view)).list(),
                query,
                null);
    }

    Optional<OutgoingView> find(UUID id) {
        return jdbc.sql("select * from " + FROM + " where id = ?")
                .param(id)
                .query(this::view)
                .optional();
    }

    List<Message> due(int most) {
        return jdbc.sql(DUE)
                .param("most", most)
                .query((row, n) ->
                        new Message(
                                row.getObject("id", UUID.class),
                                row.getString("to_region"),
                                HandOverState.valueOf(row.getString("state")),
                                row.getString("passed"),
                                row.getTimestamp("requested_at").toInstant(),
                                row.getString("requested_by_name")))
                .list();
    }

    void told(UUID id, HandOverState state) {
        jdbc.sql("update hand_over_out set told = ? where id = ?")
                .params(state.name(), id)
                .update();
    }

    private OutgoingView view(ResultSet row, int n) throws SQLException {
        String passed = row.getString("passed");
        Timestamp ended = row.getTimestamp("ended_at");
        return new OutgoingView(
                new HandOverId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                new ClientId(row.getObject("client_id", UUID.class)),
                row.getString("name"),
                row.getString("to_region"),
                HandOverState.valueOf(row.getString("state")),
                row.getString("told") != null,
                false,
                row.getString("reason"),
                row.getTimestamp("requested_at").toInstant(),
                row.getString("requested_by_name"),
                ended == null ? null : ended.toInstant(),
                passed == null ? null : json.readValue(passed, Passed.class));
    }
}
