package de.hafen.cases.appointment;

import de.hafen.platform.time.RegionCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people do themselves: a time is held for a while, and becomes an appointment when they say
 * so. One address holds a few times at once, so that nobody takes all of them away or fills
 * somebody else's mailbox; who never says so is forgotten a day later.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Reserving {

    private static final int HELD_AT_ONCE = 3;
    private static final int IN_A_DAY = 10;
    private static final Duration DAY = Duration.ofDays(1);

    private static final String OF_ADDRESS =
            """
            from appointment
            where publicly and lower(email) = lower(:email) and booked_at > :since
            """;

    private static final String SAME =
            "select id "
                    + OF_ADDRESS
                    + " and calendar_id = :calendar and starts_at = :start and held_until > :now";

    private static final String HELD =
            "select count(*) as day, count(*) filter (where held_until > :now) as held "
                    + OF_ADDRESS;

    private static final String FORGET =
            """
            delete from appointment
            where publicly and booked_at < :before
              and (status = 'LAPSED' or status = 'RESERVED' and held_until < :before)
            returning id
            """;

    private final Booking booking;
    private final AppointmentReading reading;
    private final AppointmentRows rows;
    private final AppointmentTrail trail;
    private final AppointmentNaming naming;
    private final RegionCalendar clock;
    private final JdbcClient jdbc;

    Reserving(
            Booking booking,
            AppointmentReading reading,
            AppointmentRows rows,
            AppointmentTrail trail,
            AppointmentNaming naming,
            RegionCalendar clock,
            JdbcClient jdbc) {
        this.booking = booking;
        this.reading = reading;
        this.rows = rows;
        this.trail = trail;
        this.naming = naming;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    /** Holds a time; sent twice it is the same reservation. */
    Appointment reserve(BookAppointment order, Instant until) {
        Instant now = clock.now();
        return same(order, now)
                .orElseGet(() -> {
                    Appointment held = booking.book(order, until);
                    requireFew(order.email(), now); // counted while nobody else books there
                    return held;
                });
    }

    /** Whoever reserved it still wants it; saying so twice changes nothing. */
    Appointment confirm(AppointmentId id) {
        Appointment it = reading.existing(id);
        Instant now = clock.now();
        if (it.confirm(now)) {
            rows.saveAndFlush(it);
            trail.confirmed(it, naming.concerns(it), now);
        }
        return it;
    }

    /** Another time, by the rules for the public; whoever chooses one wants to come. */
    Appointment move(AppointmentId id, MoveAppointment to) {
        Appointment it = ahead(id);
        it.requireHeld(clock.now());
        return booking.move(it, to, true);
    }

    /** One that has not begun: afterwards staff say what became of it. */
    Appointment ahead(AppointmentId id) {
        Appointment it = reading.existing(id);
        it.requireAhead(clock.now());
        return it;
    }

    /** Takes away what was chosen and never confirmed. */
    void forget() {
        List<UUID> gone =
                jdbc.sql(FORGET)
                        .param("before", utc(clock.now().minus(DAY)))
                        .query((row, n) -> row.getObject("id", UUID.class))
                        .list();
        trail.forgotten(gone);
    }

    private Optional<Appointment> same(BookAppointment order, Instant now) {
        return jdbc.sql(SAME)
                .param("calendar", order.calendarId().value())
                .param("start", utc(order.startsAt()))
                .param("email", order.email())
                .param("since", utc(now.minus(DAY)))
                .param("now", utc(now))
                .query((row, n) -> row.getObject("id", UUID.class))
                .optional()
                .flatMap(rows::findById);
    }

    private void requireFew(@Nullable String email, Instant now) {
        boolean many =
                jdbc.sql(HELD)
                        .param("email", email)
                        .param("since", utc(now.minus(DAY)))
                        .param("now", utc(now))
                        .query((row, n) ->
                                row.getInt("held") > HELD_AT_ONCE || row.getInt("day") > IN_A_DAY)
                        .single();
        if (many) {
            throw new TooManyReservations();
        }
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
