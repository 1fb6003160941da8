package de.hafen.cases.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.hafen.cases.Desk;
import de.hafen.cases.calendar.CalendarId;
import de.hafen.cases.calendar.CalendarView;
import de.hafen.cases.calendar.Calendars;
import de.hafen.cases.concern.ConcernId;
import de.hafen.cases.concern.Concerns;
import de.hafen.cases.concern.Meeting;
import de.hafen.platform.rights.Role;
import de.hafen.platform.tenancy.RegionKey;
import de.hafen.platform.testing.RegionIsolationContract;
import de.hafen.platform.testing.TestPostgres;
import de.hafen.platform.testing.TestRegions;
import de.hafen.platform.testing.TickingClock;
import de.hafen.platform.web.IfMatch;
import de.hafen.platform.web.PageQuery;
import de.hafen.vocabulary.LanguageTag;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class AppointmentsIT extends RegionIsolationContract {

    private static final Instant MONDAY = Instant.parse("2026-06-15T06:00:00Z");
    private static final String TEN = "2026-06-16T08:00:00Z";
    private static final IfMatch NEW = new IfMatch(0);

    @Autowired private Appointments appointments;
    @Autowired private Calendars calendars;
    @Autowired private Concerns concerns;
    @Autowired private JdbcClient jdbc;
    @Autowired private TestRegions regions;
    @Autowired private TickingClock clock;

    private RegionKey region;
    private CalendarId calendar;
    private ConcernId concern;

    @BeforeEach
    void aDeskIsOpenFromNineToTwelve() {
        clock.goTo(MONDAY);
        region = regions.fresh();
        calendar = in(() -> calendars.add(Desk.calendar("Brandt", "09:00", "12:00"))).id();
        concern = in(() -> concerns.add(Desk.concern("Aufenthaltstitel", 45, 15))).id();
    }

    @Override
    protected String table() {
        return "appointment";
    }

    @Override
    protected UUID add() {
        CalendarId own = calendars.add(Desk.calendar("Brandt", "09:00", "12:00")).id();
        ConcernId title = concerns.add(Desk.concern("Titel", 30, 0)).id();
        return appointments.book(Desk.appointment(own, title, TEN)).id().value();
    }

    @Override
    protected boolean finds(UUID id) {
        return appointments.open(new AppointmentId(id)).id().value().equals(id);
    }

    @Override
    protected void change(UUID id) {
        appointments.keep(new AppointmentId(id), NEW);
    }

    @Override
    protected void remove(UUID id) {
        appointments.cancel(new AppointmentId(id), NEW, "krank");
    }

    @Test
    void whatIsBookedIsFreeNoLongerAndWhatIsCancelledIsFreeAgain() {
        assertThat(free()).contains(Instant.parse(TEN));

        AppointmentView booked = book(TEN);

        assertThat(booked.endsAt()).isEqualTo("2026-06-16T08:45:00Z");
        assertThat(free()).doesNotContain(Instant.parse(TEN), Instant.parse(TEN).minusSeconds(900));
        assertThat(free()).contains(Instant.parse(TEN).plus(Duration.ofHours(1)));

        in(() -> appointments.cancel(booked.id(), new IfMatch(booked.version()), null));

        assertThat(free()).contains(Instant.parse(TEN));
    }

    @Test
    void whoeverIsTooLateIsToldSo() {
        book(TEN);

        assertThatThrownBy(() -> book("2026-06-16T08:30:00Z")).isInstanceOf(SlotTaken.class);
        assertThatThrownBy(() -> book("2026-06-16T07:15:00Z")).isInstanceOf(SlotTaken.class);
        assertThat(book("2026-06-16T09:00:00Z").status()).isEqualTo(AppointmentStatus.BOOKED);
    }

    /** Whatever the service believes: the database alone keeps one calendar from two at once. */
    @Test
    void theDatabaseItselfRefusesASecondOne() throws SQLException {
        book(TEN);

        assertThatThrownBy(() ->
                        behindTheDoor(
                                "insert into \"region_%1$s\".appointment select * from (select"
                                        + " (jsonb_populate_record(a, jsonb_build_object('id',"
                                        + " gen_random_uuid(), 'reference', 'X'))).* from"
                                        + " \"region_%1$s\".appointment a) twin"))
                .hasMessageContaining("appointment_never_two_at_once");
    }

    @Test
    void whatIsNotOfferedIsRefused() {
        BookAppointment order = Desk.appointment(calendar, concern, TEN);

        refuses(
                "outside-opening-hours",
                Desk.appointment(calendar, concern, "2026-06-16T04:00:00Z"));
        refuses(
                "outside-opening-hours",
                Desk.appointment(calendar, concern, "2026-06-16T09:30:00Z"));
        refuses("not-a-bookable-time", Desk.appointment(calendar, concern, "2026-06-10T08:00:00Z"));
        refuses("language-not-spoken", Desk.with(order, new LanguageTag("fr"), "Jean", false));
        refuses("appointment-for-nobody", Desk.with(order, order.language(), " ", false));
    }

    @Test
    void staffMayAgreeOnATimeAtWhichTheDoorIsShut() {
        BookAppointment order =
                Desk.with(
                        Desk.appointment(calendar, concern, "2026-06-16T16:00:00Z"),
                        new LanguageTag("uk"),
                        "Олена",
                        true);

        AppointmentView booked = in(() -> appointments.book(order));

        assertThat(booked.outsideHours()).isTrue();
        assertThat(in(() -> appointments.conflicts(calendar))).isEmpty();
    }

    @Test
    void newHoursLoseNoAppointmentAndShowWhichOnesTheyLeaveOutside() {
        AppointmentView early = book("2026-06-16T07:00:00Z");
        AppointmentView later = book("2026-06-16T09:00:00Z");

        CalendarView changed =
                in(() ->
                        calendars.change(
                                calendar, NEW, _ -> Desk.calendar("Brandt", "11:00", "15:00")));

        assertThat(changed.version()).isOne();
        assertThat(in(() -> appointments.conflicts(calendar)))
                .extracting(AppointmentView::id)
                .containsExactly(early.id());
        assertThat(in(() -> appointments.open(early.id())).startsAt()).isEqualTo(early.startsAt());

        assertThat(entries()).endsWith("LISTED " + early.id(), "OPENED " + early.id());
        in(() -> appointments.keep(early.id(), new IfMatch(early.version())));

        assertThat(in(() -> appointments.conflicts(calendar))).isEmpty();
        assertThat(in(() -> appointments.open(later.id())).status())
                .isEqualTo(AppointmentStatus.BOOKED);
    }

    @Test
    void anAppointmentMovesIntoItsOwnTimeButIntoNoOther() {
        AppointmentView first = book(TEN);
        book("2026-06-16T09:00:00Z");
        IfMatch seen = new IfMatch(first.version());

        assertThatThrownBy(() ->
                        in(() -> appointments.move(first.id(), seen, to("2026-06-16T08:30:00Z"))))
                .isInstanceOf(SlotTaken.class);
        AppointmentView moved =
                in(() -> appointments.move(first.id(), seen, to("2026-06-16T07:30:00Z")));

        assertThat(moved.startsAt()).isEqualTo("2026-06-16T07:30:00Z");
        assertThat(moved.endsAt()).isEqualTo("2026-06-16T08:15:00Z");
    }

    @Test
    void nobodyHasMissedWhatHasNotBegun() {
        AppointmentView booked = book(TEN);
        IfMatch seen = new IfMatch(booked.version());

        assertThatThrownBy(() -> in(() -> appointments.missed(booked.id(), seen)))
                .isInstanceOf(AppointmentStillToCome.class);
        clock.goTo(Instant.parse(TEN).plusSeconds(600));
        AppointmentView missed = in(() -> appointments.missed(booked.id(), seen));
        AppointmentView came =
                in(() -> appointments.arrived(booked.id(), new IfMatch(missed.version())));

        assertThat(came.status()).isEqualTo(AppointmentStatus.ARRIVED);
        assertThatThrownBy(() ->
                        in(() ->
                                appointments.cancel(
                                        booked.id(), new IfMatch(came.version()), null)))
                .isInstanceOf(AppointmentSettled.class);
    }

    @Test
    void whatBecomesOfAnAppointmentIsSaidWithoutANameAndWithTheDaysOfWaiting() {
        AppointmentView kept = book("2026-06-19T08:00:00Z");
        AppointmentView cancelled = book("2026-06-19T09:00:00Z");
        clock.goTo(Instant.parse("2026-06-19T08:01:00Z"));

        in(() -> appointments.arrived(kept.id(), new IfMatch(kept.version())));
        in(() -> appointments.cancel(cancelled.id(), new IfMatch(cancelled.version()), "krank"));

        assertThat(facts())
                .anyMatch(it ->
                        it.startsWith("appointment-booked") && it.contains("\"waitingDays\": 4"))
                .anyMatch(it -> it.startsWith("appointment-kept"))
                .anyMatch(it -> it.startsWith("appointment-cancelled"))
                .noneMatch(it -> it.contains("Олена") || it.contains("example.org"));
    }

    @Test
    void theDayShowsItsAppointmentsInTheOrderOfTheClock() {
        book("2026-06-16T09:00:00Z");
        book("2026-06-16T07:00:00Z");
        book("2026-06-17T08:00:00Z");
        LocalDate tuesday = LocalDate.of(2026, 6, 16);
        AppointmentFilter day = new AppointmentFilter(tuesday, tuesday, null, null, null, null);

        assertThat(in(() -> appointments.list(day, PageQuery.first(50))).items())
                .extracting(it -> it.startsAt().toString())
                .containsExactly("2026-06-16T07:00:00Z", "2026-06-16T09:00:00Z");
    }

    private List<String> facts() {
        return in(() ->
                jdbc.sql("select type || ' ' || body::text from outbox order by seq")
                        .query(String.class)
                        .list());
    }

    private List<String> entries() {
        return in(() ->
                jdbc.sql("select act || ' ' || records[1] from audit_entry order by at, id")
                        .query(String.class)
                        .list());
    }

    private AppointmentView book(String at) {
        return in(() -> appointments.book(Desk.appointment(calendar, concern, at)));
    }

    private List<Instant> free() {
        LocalDate day = LocalDate.of(2026, 6, 16);
        SlotQuery query =
                new SlotQuery(
                        day, day, List.of(concern), new LanguageTag("uk"), Meeting.PHONE, null);
        return in(() -> appointments.free(query)).items().stream()
                .map(FreeTimes.FreeTime::startsAt)
                .toList();
    }

    private static MoveAppointment to(String at) {
        return new MoveAppointment(null, Instant.parse(at), false);
    }

    private void refuses(String problem, BookAppointment order) {
        assertThatThrownBy(() -> in(() -> appointments.book(order)))
                .isInstanceOfSatisfying(
                        NotOffered.class,
                        it -> assertThat(it.type()).isEqualTo("/problems/" + problem));
    }

    private void behindTheDoor(String sql) throws SQLException {
        try (Connection connection = TestPostgres.shared().superuser("hafen_case");
                Statement statement = connection.createStatement()) {
            statement.execute(sql.formatted(region));
        }
    }

    private <T> T in(ScopedValue.CallableOp<T, RuntimeException> work) {
        return TestRegions.in(region, Role.values()).call(work);
    }
}
