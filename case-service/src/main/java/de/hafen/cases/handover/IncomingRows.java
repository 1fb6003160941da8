package de.hafen.cases.handover;

import de.hafen.cases.client.Arrival;
import de.hafen.cases.client.ClientField;
import de.hafen.cases.client.ClientId;
import de.hafen.cases.listing.KeyedRow;
import de.hafen.cases.listing.Ordering;
import de.hafen.cases.listing.Where;
import de.hafen.platform.identity.Caller;
import de.hafen.platform.web.Page;
import de.hafen.platform.web.PageQuery;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** What other regions ask, in the database of the one that is asked. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class IncomingRows {

    private static final String COLUMNS =
            "id, version, btrim((passed -> 'person' ->> 'givenName') || ' '"
                    + " || (passed -> 'person' ->> 'familyName')) as name, from_region, state,"
                    + " reason, requested_at, requested_by_name, answered_at, answered_by_name,"
                    + " client_id, into_id, filled";

    private static final Ordering LATEST =
            Ordering.down(
                    new Ordering.Key("requested_at", "timestamptz"),
                    new Ordering.Key("id", "uuid"));

    private static final String RECEIVE =
            """
            insert into hand_over_in (id, from_region, state, passed, requested_at,
                requested_by_name)
            values (:id, :from, 'REQUESTED', cast(:passed as jsonb), :at, :by)
            on conflict on constraint hand_over_in_pk do nothing
            """;

    private static final String ANSWER =
            """
            update hand_over_in
            set state = :state, reason = :reason, answered_at = :at, answered_by = :by,
                answered_by_name = :name, into_id = :into, version = version + 1
            where id = :id
            """;

    private static final String END =
            """
            update hand_over_in
            set state = :state, client_id = :client, into_id = null,
                filled = cast(:filled as text[]), version = version + 1,
                passed = case :state when 'ACCEPTED' then passed end
            where id = :id
            """;

    private static final String WISHES =
            """
            select id, from_region, state, reason, answered_at
            from hand_over_in where state in ('ACCEPTING', 'REFUSING')
            order by answered_at, id limit :most
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    IncomingRows(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** What is needed to answer, and to take the client. */
    record Standing(
            String from,
            IncomingState state,
            int version,
            @Nullable Passed passed,
            @Nullable Instant answeredAt,
            @Nullable String answeredBy,
            @Nullable ClientId into) {

        @Override
        public String toString() {
            return "a hand-over";
        }
    }

    /** An answer that the region that asked has not heard. */
    record Wish(
            UUID id, String from, HandOverStep step, @Nullable String reason, Instant answeredAt) {}

    /** Answers whether that is news. */
    boolean receive(String from, OutgoingRows.Message message) {
        return jdbc.sql(RECEIVE)
                        .param("id", message.id())
                        .param("from", from)
                        .param("passed", message.passed())
                        .param("at", Timestamp.from(message.requestedAt()))
                        .param("by", message.requestedBy())
                        .update()
                == 1;
    }

    /** How it stands, and nobody changes that before the transaction ends. */
    Optional<Standing> hold(UUID id) {
        return jdbc.sql("select * from hand_over_in where id = ? for update")
                .param(id)
                .query(this::standing)
                .optional();
    }

    void refuse(UUID id, String reason, Instant at, Caller by) {
        answer(id, IncomingState.REFUSING, reason, null, at, by);
    }

    /**
     * The client is to be taken.
     *
     * @param into the file here, if there is one
     */
    void accept(UUID id, @Nullable ClientId into, Instant at, Caller by) {
        answer(id, IncomingState.ACCEPTING, null, into, at, by);
    }

    private void answer(
            UUID id,
            IncomingState state,
            @Nullable String reason,
            @Nullable ClientId into,
            Instant at,
            Caller by) {
        jdbc.sql(ANSWER)
                .param("id", id)
                .param("state", state.name())
                .param("reason", reason)
                .param("into", into == null ? null : into.value())
                .param("at", Timestamp.from(at))
                .param("by", by.subject())
                .param("name", by.name())
                .update();
    }

    void end(UUID id, IncomingState state, @Nullable Arrival arrival) {
        Set<ClientField> filled = arrival == null ? null : arrival.filled();
        jdbc.sql(END)
                .param("id", id)
                .param("state", state.name())
                .param("client", arrival == null ? null : arrival.client().value())
                .param(
                        "filled",
                        filled == null
                                ? null
                                : filled.stream().map(ClientField::name).toArray(String[]::new))
                .update();
    }

    Page<IncomingView> list(boolean open, PageQuery query) {
        Where where = new Where();
        if (open) {
            where.that("state in ('REQUESTED', 'ACCEPTING', 'REFUSING')");
        }
        String sql = LATEST.page(COLUMNS + ", null as passed", "hand_over_in", where, query);
        return KeyedRow.page(
                jdbc.sql(sql).params(where.params()).query(KeyedRow.of(LATEST, this::view)).list(),
                query,
                null);
    }

    Optional<IncomingView> find(UUID id) {
        return jdbc.sql("select " + COLUMNS + ", passed from hand_over_in where id = ?")
                .param(id)
                .query(this::view)
                .optional();
    }

    List<Wish> wishes(int most) {
        return jdbc.sql(WISHES)
                .param("most", most)
                .query((row, n) ->
                        new Wish(
                                row.getObject("id", UUID.class),
                                row.getString("from_region"),
                                IncomingState.valueOf(row.getString("state")).wish().orElseThrow(),
                                row.getString("reason"),
                                row.getTimestamp("answered_at").toInstant()))
                .list();
    }

    private Standing standing(ResultSet row, int n) throws SQLException {
        String passed = row.getString("passed");
        return new Standing(
                row.getString("from_region"),
                IncomingState.valueOf(row.getString("state")),
                row.getInt("version"),
                passed == null ? null : json.readValue(passed, Passed.class),
                at(row, "answered_at"),
                row.getString("answered_by"),
                client(row, "into_id"));
    }

    private IncomingView view(ResultSet row, int n) throws SQLException {
        String passed = row.getString("passed");
        return new IncomingView(
                new HandOverId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                row.getString("name"),
                row.getString("from_region"),
                IncomingState.valueOf(row.getString("state")),
                row.getString("reason"),
                row.getTimestamp("requested_at").toInstant(),
                row.getString("requested_by_name"),
                at(row, "answered_at"),
                row.getString("answered_by_name"),
                client(row, "client_id"),
                client(row, "into_id"),
                filled(row),
                passed == null ? null : json.readValue(passed, Passed.class));
    }

    private static @Nullable ClientId client(ResultSet row, String column) throws SQLException {
        UUID client = row.getObject(column, UUID.class);
        return client == null ? null : new ClientId(client);
    }

    private static @Nullable List<ClientField> filled(ResultSet row) throws SQLException {
        Array filled = row.getArray("filled");
        return filled == null
                ? null
                : Arrays.stream((String[]) filled.getArray()).map(ClientField::valueOf).toList();
    }

    private static @Nullable Instant at(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
