package de.hafen.events.programme;

import de.hafen.events.listing.Where;
import de.hafen.events.network.NetworkId;
import de.hafen.platform.sheets.Fold;
import de.hafen.platform.time.RegionCalendar;
import de.hafen.platform.web.PageQuery;
import de.hafen.vocabulary.Ags;
import de.hafen.vocabulary.EventKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The table of events. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class EventRows {

    private static final String ADD =
            """
            insert into event (id, version, record_key, title, kind, starts_at, ends_at, place,
                municipality, network_id, capacity, registrations, participants, description,
                outcome, search_key, source_ref, created_at, created_by)
            values (:id, 0, :recordKey, :title, :kind, :starts, :ends, :place, :municipality,
                :network, :capacity, :registrations, :participants, :description, :outcome,
                :search, :source, :at, :by)
            """;

    private static final String CHANGE =
            """
            update event set version = version + 1, title = :title, kind = :kind,
                starts_at = :starts, ends_at = :ends, place = :place,
                municipality = :municipality, network_id = :network, capacity = :capacity,
                registrations = :registrations, participants = :participants,
                description = :description, outcome = :outcome, search_key = :search
            where id = :id
            """;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batch;
    private final RegionCalendar calendar;

    EventRows(JdbcClient jdbc, NamedParameterJdbcTemplate batch, RegionCalendar calendar) {
        this.jdbc = jdbc;
        this.batch = batch;
        this.calendar = calendar;
    }

    void add(List<Event> events, Function<Event, @Nullable String> source, String by) {
        batch.batchUpdate(
                ADD,
                events.stream()
                        .map(event ->
                                form(event)
                                        .addValue("recordKey", event.recordKey())
                                        .addValue("source", source.apply(event))
                                        .addValue("at", Timestamp.from(event.createdAt()))
                                        .addValue("by", by))
                        .toArray(SqlParameterSource[]::new));
    }

    void change(Event event) {
        batch.update(CHANGE, form(event));
    }

    private static MapSqlParameterSource form(Event event) {
        EventForm form = event.form();
        return new MapSqlParameterSource()
                .addValue("id", event.id().value())
                .addValue("title", form.title().strip())
                .addValue("kind", form.kind().name())
                .addValue("starts", Timestamp.from(form.startsAt()))
                .addValue("ends", stamp(form.endsAt()))
                .addValue("place", form.place())
                .addValue(
                        "municipality",
                        form.municipality() == null ? null : form.municipality().value())
                .addValue("network", form.network() == null ? null : form.network().value())
                .addValue("capacity", form.capacity())
                .addValue("registrations", form.registrations())
                .addValue("participants", form.participants())
                .addValue("description", form.description())
                .addValue("outcome", form.outcome())
                .addValue("search", searchKey(form));
    }

    private static String searchKey(EventForm form) {
        return String.join(
                " ",
                Stream.of(form.title(), form.place(), form.outcome())
                        .map(text -> text == null ? "" : Fold.of(text))
                        .toList());
    }

    void remove(List<EventId> ids) {
        jdbc.sql("delete from event where id = any(?)")
                .param(ids.stream().map(EventId::value).toArray(UUID[]::new))
                .update();
    }

    Optional<Event> find(EventId id) {
        return jdbc.sql("select * from event where id = ?")
                .param(id.value())
                .query(EventRows::row)
                .optional();
    }

    /** The same, held so that nobody else changes it until this transaction ends. */
    Optional<Event> hold(EventId id) {
        return jdbc.sql("select * from event where id = ? for update")
                .param(id.value())
                .query(EventRows::row)
                .optional();
    }

    List<Event> hold(Collection<UUID> ids) {
        return jdbc.sql("select * from event where id = any(?) order by id for update")
                .param(ids.toArray(UUID[]::new))
                .query(EventRows::row)
                .list();
    }

    Set<String> sources(Collection<String> wanted) {
        return jdbc.sql("select source_ref from event where source_ref = any(:wanted)")
                .param("wanted", wanted.toArray(String[]::new))
                .query((rs, n) -> rs.getString(1))
                .set();
    }

    /** The newest first. */
    List<Event> list(EventFilter filter, PageQuery query) {
        Where where = filter.where(calendar);
        String sql =
                where.page(
                        "select * from event",
                        query.after().orElse(null),
                        "starts_at",
                        "timestamptz",
                        true,
                        query.fetch());
        return jdbc.sql(sql).params(where.params()).query(EventRows::row).list();
    }

    long count(EventFilter filter) {
        Where where = filter.where(calendar);
        return jdbc.sql("select count(*) from event" + where.sql())
                .params(where.params())
                .query(Long.class)
                .single();
    }

    private static Event row(ResultSet rs, int n) throws SQLException {
        String municipality = rs.getString("municipality");
        UUID network = rs.getObject("network_id", UUID.class);
        Timestamp ends = rs.getTimestamp("ends_at");
        EventForm form =
                new EventForm(
                        rs.getString("title"),
                        EventKind.valueOf(rs.getString("kind")),
                        rs.getTimestamp("starts_at").toInstant(),
                        ends == null ? null : ends.toInstant(),
                        rs.getString("place"),
                        municipality == null ? null : new Ags(municipality),
                        network == null ? null : new NetworkId(network),
                        rs.getObject("capacity", Integer.class),
                        rs.getObject("registrations", Integer.class),
                        rs.getObject("participants", Integer.class),
                        rs.getString("description"),
                        rs.getString("outcome"));
        return new Event(
                new EventId(rs.getObject("id", UUID.class)),
                rs.getInt("version"),
                rs.getLong("record_key"),
                form,
                rs.getTimestamp("created_at").toInstant());
    }

    private static @Nullable Timestamp stamp(@Nullable Instant at) {
        return at == null ? null : Timestamp.from(at);
    }
}
