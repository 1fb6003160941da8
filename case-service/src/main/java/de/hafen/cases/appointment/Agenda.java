package de.hafen.cases.appointment;

import de.hafen.cases.calendar.CalendarId;
import de.hafen.cases.slot.Span;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What is taken in calendars. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Agenda {

    /**
     * A reservation that nobody confirmed in time takes nothing; what is held for somebody who
     * would rather come earlier is taken for everybody else, as long as it is of use to them.
     */
    private static final String TAKEN =
            """
            select calendar_id, starts_at, taken_until from appointment
            where calendar_id = any(:calendars) and status in ('RESERVED', 'BOOKED', 'ARRIVED')
              and tstzrange(starts_at, taken_until) && tstzrange(:from, :until)
              and (held_until is null or held_until > :now)
              and id is distinct from cast(:except as uuid)
            union all
            select offer.calendar_id, offer.starts_at, offer.taken_until
            from earlier_offer offer join appointment a on a.id = offer.appointment_id
            where offer.calendar_id = any(:calendars) and offer.state = 'OPEN'
              and tstzrange(offer.starts_at, offer.taken_until) && tstzrange(:from, :until)
              and offer.held_until > :now
              and a.status = 'BOOKED' and a.starts_at > offer.starts_at
              and a.id is distinct from cast(:except as uuid)
            """;

    private static final String LAPSE =
            """
            update appointment set status = 'LAPSED', held_until = null, version = version + 1
            where calendar_id = :calendar and status = 'RESERVED' and held_until <= :now
              and tstzrange(starts_at, taken_until) && tstzrange(:from, :until)
            """;

    private final JdbcClient jdbc;

    Agenda(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is taken there in that time. */
    Map<CalendarId, List<Span>> taken(Collection<CalendarId> calendars, Span within, Instant now) {
        return taken(calendars, within, now, null).stream()
                .collect(
                        Collectors.groupingBy(
                                Taken::calendar,
                                Collectors.mapping(Taken::span, Collectors.toList())));
    }

    /** Throws {@link SlotTaken} where another appointment than this has some of that time. */
    void mustBeFree(CalendarId calendar, Span span, Instant now, @Nullable AppointmentId except) {
        if (!taken(List.of(calendar), span, now, except).isEmpty()) {
            throw new SlotTaken();
        }
    }

    /** Reservations in that time that nobody confirmed give it back. */
    void lapse(CalendarId calendar, Span span, Instant now) {
        jdbc.sql(LAPSE)
                .param("calendar", calendar.value())
                .param("from", utc(span.from()))
                .param("until", utc(span.until()))
                .param("now", utc(now))
                .update();
    }

    private record Taken(CalendarId calendar, Span span) {}

    private List<Taken> taken(
            Collection<CalendarId> calendars,
            Span within,
            Instant now,
            @Nullable AppointmentId except) {
        return jdbc.sql(TAKEN)
                .param("calendars", calendars.stream().map(CalendarId::value).toArray(UUID[]::new))
                .param("from", utc(within.from()))
                .param("until", utc(within.until()))
                .param("now", utc(now))
                .param("except", except == null ? null : except.value())
                .query((row, number) ->
                        new Taken(
                                new CalendarId(row.getObject("calendar_id", UUID.class)),
                                new Span(
                                        row.getObject("starts_at", OffsetDateTime.class)
                                                .toInstant(),
                                        row.getObject("taken_until", OffsetDateTime.class)
                                                .toInstant())))
                .list();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
