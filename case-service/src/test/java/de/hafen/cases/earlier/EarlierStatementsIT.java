package de.hafen.cases.earlier;

import static org.assertj.core.api.Assertions.assertThat;

import de.hafen.cases.Desk;
import de.hafen.cases.Statements;
import de.hafen.cases.appointment.AppointmentId;
import de.hafen.cases.appointment.Appointments;
import de.hafen.cases.calendar.CalendarId;
import de.hafen.cases.calendar.Calendars;
import de.hafen.cases.concern.ConcernId;
import de.hafen.cases.concern.Concerns;
import de.hafen.platform.rights.Role;
import de.hafen.platform.tenancy.RegionKey;
import de.hafen.platform.testing.HafenTest;
import de.hafen.platform.testing.TestRegions;
import de.hafen.platform.testing.TickingClock;
import de.hafen.platform.web.PageQuery;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How many statements it takes to find out whose turn it is: they do not grow with the queue. */
@HafenTest
class EarlierStatementsIT {

    /** Nobody is there in the afternoon. */
    private static final Wanted AFTERNOONS =
            new Wanted(null, List.of(), List.of(DayPart.AFTERNOON));

    private static final Instant EIGHT = Instant.parse("2026-06-18T06:00:00Z");

    @Autowired private Appointments appointments;
    @Autowired private Calendars calendars;
    @Autowired private Concerns concerns;
    @Autowired private Earlier earlier;
    @Autowired private EarlierRounds rounds;
    @Autowired private TestRegions regions;
    @Autowired private TickingClock clock;

    private RegionKey region;
    private CalendarId calendar;
    private ConcernId concern;

    @BeforeEach
    void aCalendarIsOpenInTheMorning() {
        clock.goTo(Instant.parse("2026-06-15T06:00:00Z"));
        region = regions.fresh();
        concern = in(() -> concerns.add(Desk.concern("Titel", 5, 0))).id();
        calendar = in(() -> calendars.add(Desk.calendar("Brandt", "08:00", "12:00"))).id();
    }

    @Test
    void whereNobodyWaitsARoundTakesFour() {
        in(this::round);

        assertThat(Statements.of(() -> in(this::round))).hasSizeLessThanOrEqualTo(4);
    }

    @Test
    void aRoundTakesAsManyForTwentyAsForOne() {
        someoneWaits(0);
        int one = Statements.of(() -> in(this::round)).size();
        for (int i = 1; i < 20; i++) {
            someoneWaits(i);
        }

        assertThat(Statements.of(() -> in(this::round))).hasSize(one).hasSizeLessThanOrEqualTo(8);
    }

    @Test
    void theListTakesAsManyForTwentyAsForOne() {
        someoneWaits(0);
        int one = Statements.of(() -> in(this::list)).size();
        for (int i = 1; i < 20; i++) {
            someoneWaits(i);
        }

        assertThat(in(this::list)).isEqualTo(20);
        assertThat(Statements.of(() -> in(this::list))).hasSize(one).hasSizeLessThanOrEqualTo(8);
    }

    private void someoneWaits(int number) {
        String at = EIGHT.plusSeconds(300L * number).toString();
        in(() -> {
            AppointmentId id = appointments.book(Desk.appointment(calendar, concern, at)).id();
            return earlier.ask(id, AFTERNOONS);
        });
    }

    private boolean round() {
        rounds.askHere();
        return true;
    }

    private int list() {
        return earlier.list(PageQuery.first(50)).items().size();
    }

    private <T> T in(ScopedValue.CallableOp<T, RuntimeException> work) {
        return TestRegions.in(region, Role.values()).call(work);
    }
}
