package de.hafen.cases.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import de.hafen.cases.Desk;
import de.hafen.cases.Statements;
import de.hafen.cases.calendar.CalendarId;
import de.hafen.cases.calendar.Calendars;
import de.hafen.cases.concern.ConcernId;
import de.hafen.cases.concern.Concerns;
import de.hafen.platform.rights.Role;
import de.hafen.platform.tenancy.RegionKey;
import de.hafen.platform.testing.HafenTest;
import de.hafen.platform.testing.TestRegions;
import de.hafen.platform.testing.TickingClock;
import de.hafen.platform.web.IfMatch;
import de.hafen.platform.web.Page;
import de.hafen.platform.web.PageQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How many statements appointments take: a number that grows with the rows is a bug. */
@HafenTest
class AppointmentStatementsIT {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 6, 16);
    private static final Instant EIGHT = Instant.parse("2026-06-16T06:00:00Z");

    @Autowired private Appointments appointments;
    @Autowired private Calendars calendars;
    @Autowired private Concerns concerns;
    @Autowired private TestRegions regions;
    @Autowired private TickingClock clock;

    private RegionKey region;
    private CalendarId calendar;
    private ConcernId concern;

    @BeforeEach
    void threeCalendarsAreOpen() {
        clock.goTo(Instant.parse("2026-06-15T06:00:00Z"));
        region = regions.fresh();
        concern = in(() -> concerns.add(Desk.concern("Titel", 15, 0))).id();
        for (String name : List.of("Brandt", "Weber", "Kaya")) {
            calendar = in(() -> calendars.add(Desk.calendar(name, "08:00", "18:00"))).id();
        }
    }

    @Test
    void bookingTakesTwelve() {
        in(() -> book(0));

        assertThat(statements(() -> book(1))).hasSizeLessThanOrEqualTo(12);
    }

    @Test
    void aStepTakesEight() {
        AppointmentView booked = in(() -> book(0));

        assertThat(
                        statements(() ->
                                appointments.cancel(
                                        booked.id(), new IfMatch(booked.version()), null)))
                .hasSizeLessThanOrEqualTo(8);
    }

    @Test
    void aDayTakesAsManyWithTwentyAppointmentsAsWithOne() {
        in(() -> book(0));
        int one = statements(this::day).size();
        for (int i = 1; i < 20; i++) {
            int number = i;
            in(() -> book(number));
        }

        assertThat(in(this::day).items()).hasSize(20);
        assertThat(statements(this::day)).hasSize(one).hasSizeLessThanOrEqualTo(6);
    }

    @Test
    void freeTimesTakeThree() {
        in(() -> book(0));
        SlotQuery week =
                new SlotQuery(TUESDAY, TUESDAY.plusDays(7), List.of(concern), null, null, null);

        assertThat(in(() -> appointments.free(week)).items()).isNotEmpty();
        assertThat(statements(() -> appointments.free(week))).hasSizeLessThanOrEqualTo(3);
    }

    private AppointmentView book(int number) {
        String at = EIGHT.plusSeconds(900L * number).toString();
        return appointments.book(Desk.appointment(calendar, concern, at));
    }

    private Page<AppointmentView> day() {
        AppointmentFilter day = new AppointmentFilter(TUESDAY, TUESDAY, null, null, null, null);
        return appointments.list(day, PageQuery.first(50));
    }

    private List<String> statements(ScopedValue.CallableOp<?, RuntimeException> work) {
        return Statements.of(() -> in(work));
    }

    private <T> T in(ScopedValue.CallableOp<T, RuntimeException> work) {
        return TestRegions.in(region, Role.values()).call(work);
    }
}
