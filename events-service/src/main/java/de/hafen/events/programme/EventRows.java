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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The table of events. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class EventRows {

    private final JdbcClient jdbc;
    private final RegionCalendar calendar;

    EventRows(JdbcClient jdbc, RegionCalendar calendar) {
        this.jdbc = jdbc;
        this.calendar = calendar;
    }

    void add(Event event, @Nullable String source, String by) {
        form(
                        jdbc.sql(
                                """
                                insert into event (id, version, record_key, title, kind, starts_at,
                                    ends_at, place, municipality, network_id, capacity,
                                    registrations, participants, description, outcome, search_key,
                                    source_ref, created_at, created_by)
                                values (:id, 0, :recordKey, :title, :kind, :starts, :ends, :place,
                                    :municipality, :network, :capacity, :registrations,
                                    :participants, :description, :outcome, :search, :source, :at,
                                    :by)
                                """),
                        event)
                .param("recordKey", event.recordKey())
                .param("source", source)
                .param("at", Timestamp.from(event.createdAt()))
                .param("by", by)
                .update();
    }

    void change(Event event) {
        form(
                        jdbc.sql(
                                """
                                update event set version = version + 1, title = :title,
                                    kind = :kind, starts_at = :starts, ends_at = :ends,
                                    place = :place, municipality = :municipality,
                                    network_id = :network, capacity = :capacity,
                                    registrations = :registrations, participants = :participants,
                                    description = :description, outcome = :outcome,
                                    search_key = :search
                                where id = :id
                                """),
                        event)
                .update();
    }

    private static StatementSpec form(StatementSpec sql, Event event) {
        EventForm form = event.form();
        return sql.param("id", event.id().value())
                .param("title", form.title().strip())
                .param("kind", form.kind().name())
                .param("starts", Timestamp.from(form.startsAt()))
                .param("ends", stamp(form.endsAt()))
                .param("place", form.place())
                .param(
                        "municipality",
                        form.municipality() == null ? null : form.municipality().value())
                .param("network", form.network() == null ? null : form.network().value())
                .param("capacity", form.capacity())
                .param("registrations", form.registrations())
                .param("participants", form.participants())
                .param("description", form.description())
                .param("outcome", form.outcome())
                .param("search", searchKey(form));
    }

    private static String searchKey(EventForm form) {
        return String.join(
                " ",
                Stream.of(form.title(), form.place(), form.outcome())
                        .map(text -> text == null ? "" : Fold.of(text))
                        .toList());
    }

    void remove(EventId id) {
        jdbc.sql("delete from event where id = ?").param(id.value()).update();
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
