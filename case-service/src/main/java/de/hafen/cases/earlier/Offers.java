package de.hafen.cases.earlier;

import de.hafen.cases.appointment.AppointmentId;
import de.hafen.cases.calendar.CalendarId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Times that are or were held for somebody who waits. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Offers {

    /** Nothing where somebody else decided meanwhile: they left, moved, or are asked already. */
    private static final String ADD =
            """
            insert into earlier_offer (id, appointment_id, calendar_id, starts_at, ends_at,
                taken_until, offered_at, held_until, state)
            select :id, wish.appointment_id, :calendar, :start, :end, :taken, :now, :until, 'OPEN'
            from earlier_wish wish join appointment a on a.id = wish.appointment_id
            where wish.appointment_id = :who and a.status = 'BOOKED' and a.starts_at >= :before
            on conflict do nothing
            """;

    private static final String UNANSWERED =
            """
            with over as (
                update earlier_offer set state = 'UNANSWERED'
                where state = 'OPEN' and held_until <= :now returning appointment_id)
            update earlier_wish wish set unanswered = unanswered + 1
            from over where wish.appointment_id = over.appointment_id
            """;

    private static final String GONE =
            """
            update earlier_offer offer set state = 'GONE' from appointment a
            where a.id = offer.appointment_id and offer.state = 'OPEN'
              and (a.status <> 'BOOKED' or a.starts_at <= offer.starts_at)
            """;

    private static final String OPEN =
            """
            select offer.*, calendar.place
            from earlier_offer offer join calendar on calendar.id = offer.calendar_id
                join appointment a on a.id = offer.appointment_id
            where offer.appointment_id = any(:who) and offer.state = 'OPEN'
              and offer.held_until > :now and a.status = 'BOOKED'
              and a.starts_at > offer.starts_at
            """;

    private static final String HOLD =
            """
            select *, '' as place from earlier_offer
            where id = :id and appointment_id = :who for update
            """;

    private final JdbcClient jdbc;

    Offers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An offer, whatever became of it. */
    record Offered(
            OfferId id,
            AppointmentId who,
            CalendarId calendar,
            String place,
            Instant startsAt,
            Instant endsAt,
            Instant heldUntil,
            OfferState state) {

        boolean isOpen(Instant now) {
            return state == OfferState.OPEN && heldUntil.isAfter(now);
        }

        EarlierView.EarlierOffer shown() {
            return new EarlierView.EarlierOffer(id, calendar, place, startsAt, endsAt, heldUntil);
        }
    }

    /** Notes an offer; answers whether it could still be made. */
    boolean add(OfferId id, Turn turn, Instant now) {
        return jdbc.sql(ADD)
                        .param("id", id.value())
                        .param("who", turn.waiting().who().value())
                        .param("calendar", turn.start().calendar().value())
                        .param("start", utc(turn.start().at()))
                        .param("end", utc(turn.talk().until()))
                        .param("taken", utc(turn.taken().until()))
                        .param("now", utc(now))
                        .param("until", utc(turn.heldUntil()))
                        .param("before", utc(turn.waiting().before()))
                        .update()
                > 0;
    }

    /** What nobody answered, or needs any more, is over. */
    void tidy(Instant now) {
        jdbc.sql(UNANSWERED).param("now", utc(now)).update();
        jdbc.sql(GONE).update();
    }

    /** What is held for these now. */
    List<Offered> open(List<AppointmentId> who, Instant now) {
        return jdbc.sql(OPEN)
                .param("who", who.stream().map(AppointmentId::value).toArray(UUID[]::new))
                .param("now", utc(now))
                .query(Offers::read)
                .list();
    }

    /** The offer, of which nobody else decides until the transaction ends. */
    Optional<Offered> hold(AppointmentId who, OfferId id) {
        return jdbc.sql(HOLD)
                .param("id", id.value())
                .param("who", who.value())
                .query(Offers::read)
                .optional();
    }

    void end(OfferId id, OfferState as) {
        jdbc.sql("update earlier_offer set state = :state where id = :id")
                .param("state", as.name())
                .param("id", id.value())
                .update();
    }

    /** Nothing is held for them any more. */
    void endAll(AppointmentId who, OfferState as) {
        jdbc.sql(
                        """
                        update earlier_offer set state = :state
                        where appointment_id = :who and state = 'OPEN'
                        """)
                .param("state", as.name())
                .param("who", who.value())
                .update();
    }

    private static Offered read(ResultSet row, int number) throws SQLException {
        return new Offered(
                new OfferId(row.getObject("id", UUID.class)),
                new AppointmentId(row.getObject("appointment_id", UUID.class)),
                new CalendarId(row.getObject("calendar_id", UUID.class)),
                row.getString("place"),
                at(row, "starts_at"),
                at(row, "ends_at"),
                at(row, "held_until"),
                OfferState.valueOf(row.getString("state")));
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
