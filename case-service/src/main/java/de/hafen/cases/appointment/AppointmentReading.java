package de.hafen.cases.appointment;

import de.hafen.cases.calendar.CalendarId;
import de.hafen.cases.listing.KeyedRow;
import de.hafen.cases.listing.Ordering;
import de.hafen.cases.listing.Ordering.Key;
import de.hafen.cases.listing.Where;
import de.hafen.platform.web.Page;
import de.hafen.platform.web.PageQuery;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Finds appointments. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AppointmentReading {

    private static final Ordering ORDER =
            Ordering.up(
                    new Key("day", "date"),
                    new Key("starts_at", "timestamptz"),
                    new Key("id", "uuid"));

    private static final String TO_COME =
            """
            select id from appointment
            where calendar_id = :calendar and status in ('RESERVED', 'BOOKED')
              and starts_at >= :now and not outside_hours
            order by starts_at limit 500
            """;

    private final AppointmentRows rows;
    private final JdbcClient jdbc;

    AppointmentReading(AppointmentRows rows, JdbcClient jdbc) {
        this.rows = rows;
        this.jdbc = jdbc;
    }

    Appointment existing(AppointmentId id) {
        return rows.findById(id.value()).orElseThrow(() -> new NoSuchAppointment(id));
    }

    Page<Appointment> list(AppointmentFilter filter, PageQuery query) {
        Where where = filter.where();
        String sql = ORDER.page("id", "appointment", where, query);
        Page<UUID> page =
                KeyedRow.page(
                        jdbc.sql(sql)
                                .params(where.params())
                                .query(
                                        KeyedRow.of(
                                                ORDER, (row, n) -> row.getObject("id", UUID.class)))
                                .list(),
                        query,
                        null);
        return new Page<>(inOrder(page.items()), page.next(), page.total());
    }

    /** Those in a calendar that are still to come, the earliest first. */
    List<Appointment> toCome(CalendarId calendar, Instant now) {
        return inOrder(
                jdbc.sql(TO_COME)
                        .param("calendar", calendar.value())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .query((row, n) -> row.getObject("id", UUID.class))
                        .list());
    }

    /** Those of these that there are, in this order. */
    List<Appointment> some(List<AppointmentId> ids) {
        return inOrder(ids.stream().map(AppointmentId::value).toList());
    }

    /** Those of these to whom that column of an appointment refers. */
    Set<UUID> withAppointments(String column, Set<UUID> some) {
        return jdbc.sql(
                        "select distinct %1$s from appointment where %1$s = any(:ids)"
                                .formatted(column))
                .param("ids", some.toArray(UUID[]::new))
                .query((row, n) -> row.getObject(1, UUID.class))
                .set();
    }

    private List<Appointment> inOrder(Collection<UUID> ids) {
        Map<UUID, Appointment> found =
                rows.findAllById(ids).stream()
                        .collect(Collectors.toMap(it -> it.id().value(), Function.identity()));
        return ids.stream().filter(found::containsKey).map(found::get).toList();
    }
}
