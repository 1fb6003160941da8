package de.hafen.cases.earlier;

import de.hafen.cases.appointment.AppointmentId;
import de.hafen.cases.calendar.CalendarId;
import de.hafen.cases.concern.ConcernId;
import de.hafen.cases.concern.Meeting;
import de.hafen.cases.earlier.EarlierView.EarlierWish;
import de.hafen.cases.listing.KeyedRow;
import de.hafen.cases.listing.Ordering;
import de.hafen.cases.listing.Ordering.Key;
import de.hafen.cases.listing.Where;
import de.hafen.cases.slot.Length;
import de.hafen.platform.web.Page;
import de.hafen.platform.web.PageQuery;
import de.hafen.vocabulary.LanguageTag;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who waits for an earlier time, in the order in which they asked. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Queue {

    /** More than ever wait in one region; what is above waits for the others. */
    private static final int MOST = 2_000;

    private static final Ordering ORDER =
            Ordering.up(new Key("asked_at", "timestamptz"), new Key("appointment_id", "uuid"));

    /** Whoever asks again keeps the place. */
    private static final String ASK =
            """
            insert into earlier_wish (appointment_id, not_before, days, parts, asked_at)
            select id, :notBefore, :days, :parts, :now from appointment
            where id = :id and status = 'BOOKED' for key share
            on conflict (appointment_id) do update set not_before = excluded.not_before,
                days = excluded.days, parts = excluded.parts, unanswered = 0
            """;

    /** Somebody waits until it is of no use any more, or they do not answer. */
    private static final String TIDY =
            """
            delete from earlier_wish wish using appointment a
            where a.id = wish.appointment_id
              and (wish.unanswered >= :most or a.status <> 'BOOKED' or a.starts_at <= :now)
            returning wish.appointment_id
            """;

    private static final String WAITING =
            """
            select wish.*, a.calendar_id, a.concerns, a.channel, a.language, a.day, a.starts_at, a.ends_at,
                a.taken_until
            from earlier_wish wish join appointment a on a.id = wish.appointment_id
            where a.status = 'BOOKED' and a.starts_at > :now
              and not exists (select from earlier_offer offer
                              where offer.appointment_id = a.id and offer.state = 'OPEN')
            order by wish.asked_at, wish.appointment_id limit %d
            """
                    .formatted(MOST);

    private static final String OFFERED =
            """
            select offer.appointment_id, offer.calendar_id, offer.starts_at
            from earlier_offer offer join earlier_wish wish using (appointment_id)
            where offer.offered_at >= wish.asked_at
            """;

    private final JdbcClient jdbc;

    Queue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void ask(AppointmentId who, Wanted wanted, Instant now) {
        jdbc.sql(ASK)
                .param("id", who.value())
                .param("notBefore", wanted.notBefore())
                .param("days", names(wanted.days()))
                .param("parts", names(wanted.parts()))
                .param("now", utc(now))
                .update();
    }

    Optional<EarlierWish> find(AppointmentId who) {
        return jdbc.sql("select * from earlier_wish where appointment_id = ?")
                .param(who.value())
                .query((row, n) -> wish(row))
                .optional();
    }

    /** They wait no longer; answers whether they did. */
    boolean leave(AppointmentId who) {
        return jdbc.sql("delete from earlier_wish where appointment_id = ?")
                        .param(who.value())
                        .update()
                > 0;
    }

    /** They answered, if only to say no. */
    void answered(AppointmentId who) {
        jdbc.sql("update earlier_wish set unanswered = 0 where appointment_id = ?")
                .param(who.value())
                .update();
    }

    /** Those who wait in vain leave; answers who did. */
    List<AppointmentId> tidy(int most, Instant now) {
        return jdbc.sql(TIDY)
                .param("most", most)
                .param("now", utc(now))
                .query((row, n) -> new AppointmentId(row.getObject(1, UUID.class)))
                .list();
    }

    /** Those of whom nothing is asked at present, the first first. */
    List<Queued> waiting(Instant now) {
        return jdbc.sql(WAITING).param("now", utc(now)).query((row, n) -> queued(row)).list();
    }

    /** What those who wait were asked about since they do. */
    Map<AppointmentId, Set<Start>> offered() {
        return jdbc
                .sql(OFFERED)
                .query((row, n) ->
                        Map.entry(
                                new AppointmentId(row.getObject("appointment_id", UUID.class)),
                                new Start(
                                        new CalendarId(row.getObject("calendar_id", UUID.class)),
                                        at(row, "starts_at"))))
                .list()
                .stream()
                .collect(
                        Collectors.groupingBy(
                                Map.Entry::getKey,
                                Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
    }

    /** One of the list. */
    record Line(AppointmentId who, EarlierWish wish) {}

    Page<Line> page(PageQuery query) {
        Where where = new Where();
        String sql = ORDER.page("*", "earlier_wish", where, query);
        return KeyedRow.page(
                jdbc.sql(sql)
                        .params(where.params())
                        .query(
                                KeyedRow.of(
                                        ORDER,
                                        (row, n) ->
                                                new Line(
                                                        new AppointmentId(
                                                                row.getObject(
                                                                        "appointment_id",
                                                                        UUID.class)),
                                                        wish(row))))
                        .list(),
                query,
                null);
    }

    private static EarlierWish wish(ResultSet row) throws SQLException {
        return new EarlierWish(wanted(row), at(row, "asked_at"));
    }

    private static Queued queued(ResultSet row) throws SQLException {
        Instant ends = at(row, "ends_at");
        return new Queued(
                new AppointmentId(row.getObject("appointment_id", UUID.class)),
                wanted(row),
                new CalendarId(row.getObject("calendar_id", UUID.class)),
                Arrays.stream((UUID[]) row.getArray("concerns").getArray())
                        .map(ConcernId::new)
                        .toList(),
                Meeting.valueOf(row.getString("channel")),
                new LanguageTag(row.getString("language")),
                row.getObject("day", LocalDate.class),
                new Length(
                        Duration.between(at(row, "starts_at"), ends),
                        Duration.between(ends, at(row, "taken_until"))));
    }

    private static Wanted wanted(ResultSet row) throws SQLException {
        return new Wanted(
                row.getObject("not_before", LocalDate.class),
                texts(row.getArray("days")).stream().map(DayOfWeek::valueOf).toList(),
                texts(row.getArray("parts")).stream().map(DayPart::valueOf).toList());
    }

    private static List<String> texts(Array array) throws SQLException {
        return Arrays.asList((String[]) array.getArray());
    }

    private static String[] names(List<? extends Enum<?>> some) {
        return some.stream().map(Enum::name).toArray(String[]::new);
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
