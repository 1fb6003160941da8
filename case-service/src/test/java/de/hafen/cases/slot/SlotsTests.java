package de.hafen.cases.slot;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SlotsTests {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final int WEEKS_TRIED = 1_000;

    /** The two days of 2026 on which clocks change, and an ordinary one. */
    private static final List<LocalDate> MIDDLES =
            List.of(
                    LocalDate.of(2026, 3, 29),
                    LocalDate.of(2026, 10, 25),
                    LocalDate.of(2026, 6, 17));

    private static final Length HALF_AN_HOUR =
            new Length(Duration.ofMinutes(30), Duration.ofMinutes(10));

    @Test
    void aTalkEndsBeforeTheDoorShutsAndLeavesTimeForNotes() {
        Openings monday = weekly(MONDAY, "09:00", "11:00");
        Span taken = new Span(at("2026-06-15T07:30:00Z"), at("2026-06-15T08:00:00Z"));

        List<Instant> free = free(monday, List.of(taken), HALF_AN_HOUR, "2026-06-15");

        assertThat(free)
                .containsExactly(
                        at("2026-06-15T08:00:00Z"),
                        at("2026-06-15T08:15:00Z"),
                        at("2026-06-15T08:30:00Z"));
    }

    @Test
    void aHolidayShutsTheDoorUnlessItWasSaidThatItIsOpen() {
        LocalDate whitMonday = LocalDate.of(2026, 5, 25);
        Openings week = weekly(MONDAY, "09:00", "09:30");
        Openings shut = new Openings(week.week(), List.of(), whitMonday::equals);
        DaysOtherwise openAllTheSame =
                new DaysOtherwise(whitMonday, whitMonday, List.of(hours("10:00", "10:30")));
        Openings open = new Openings(week.week(), List.of(openAllTheSame), whitMonday::equals);

        assertThat(free(shut, List.of(), HALF_AN_HOUR, "2026-05-25")).isEmpty();
        assertThat(free(open, List.of(), HALF_AN_HOUR, "2026-05-25"))
                .containsExactly(at("2026-05-25T08:00:00Z"));
    }

    @Test
    void whatWasSaidLastForADayHolds() {
        LocalDate day = LocalDate.of(2026, 6, 15);
        Openings openings =
                new Openings(
                        Map.of(),
                        List.of(
                                new DaysOtherwise(day, day, List.of(hours("09:00", "09:30"))),
                                new DaysOtherwise(day.minusDays(3), day, List.of())),
                        _ -> false);

        assertThat(openings.on(day)).isEmpty();
    }

    @Test
    void mattersBroughtTogetherAddUpAndNotesAreWrittenOnce() {
        Length together =
                Length.together(
                        List.of(
                                HALF_AN_HOUR,
                                new Length(Duration.ofMinutes(45), Duration.ofMinutes(5))));

        assertThat(together).isEqualTo(new Length(Duration.ofMinutes(75), Duration.ofMinutes(10)));
    }

    @Test
    void whereClocksChangeADayHasAnHourMoreOrLess() {
        Openings night = weekly(SUNDAY, "01:00", "04:00");

        assertThat(free(night, List.of(), HALF_AN_HOUR, "2026-03-29")).hasSize(7);
        assertThat(free(night, List.of(), HALF_AN_HOUR, "2026-10-25")).hasSize(15);
    }

    @Test
    void whatIsFreeIsWhatASlowReferenceFindsFree() {
        SplittableRandom chance = new SplittableRandom(20261123);
        int found = 0;
        for (int round = 0; round < WEEKS_TRIED; round++) {
            Trial trial = Trial.any(chance);

            List<Instant> free = trial.computed();

            assertThat(free).as("round %d: %s", round, trial).isEqualTo(trial.tried());
            found += free.size();
        }
        assertThat(found).isGreaterThan(WEEKS_TRIED);
    }

    /** Some days with everything in them that there can be. */
    private record Trial(
            LocalDate middle,
            Openings openings,
            Set<LocalDate> holidays,
            List<Span> taken,
            Length length,
            Duration step,
            Span within) {

        static Trial any(SplittableRandom chance) {
            LocalDate middle = MIDDLES.get(chance.nextInt(MIDDLES.size()));
            Instant noon = middle.atTime(12, 0).atZone(BERLIN).toInstant();
            Map<DayOfWeek, List<Hours>> week = new EnumMap<>(DayOfWeek.class);
            for (DayOfWeek day : DayOfWeek.values()) {
                week.put(day, someHours(chance));
            }
            List<DaysOtherwise> otherwise = new ArrayList<>();
            for (int i = chance.nextInt(3); i > 0; i--) {
                LocalDate first = middle.plusDays(chance.nextInt(-2, 2));
                otherwise.add(
                        new DaysOtherwise(
                                first, first.plusDays(chance.nextInt(2)), someHours(chance)));
            }
            Set<LocalDate> holidays = new HashSet<>();
            if (chance.nextInt(3) == 0) {
                holidays.add(middle.plusDays(chance.nextInt(-1, 2)));
            }
            List<Span> taken = new ArrayList<>();
            for (int i = chance.nextInt(8); i > 0; i--) {
                Instant from = noon.plus(Duration.ofMinutes(chance.nextInt(-2_000, 2_000)));
                taken.add(new Span(from, from.plus(Duration.ofMinutes(chance.nextInt(1, 120)))));
            }
            List<Length> matters = new ArrayList<>();
            for (int i = chance.nextInt(1, 4); i > 0; i--) {
                matters.add(
                        new Length(
                                Duration.ofMinutes(chance.nextInt(1, 10) * 5L),
                                Duration.ofMinutes(chance.nextInt(4) * 5L)));
            }
            Instant from = noon.plus(Duration.ofMinutes(chance.nextInt(-2_200, 200)));
            return new Trial(
                    middle,
                    new Openings(week, otherwise, holidays::contains),
                    holidays,
                    taken,
                    Length.together(matters),
                    Duration.ofMinutes(List.of(5, 10, 15, 20, 30, 45).get(chance.nextInt(6))),
                    new Span(from, from.plus(Duration.ofMinutes(chance.nextInt(3_000)))));
        }

        /** Two hours between two and three at night would be told twice, or not at all. */
        private static List<Hours> someHours(SplittableRandom chance) {
            List<Hours> hours = new ArrayList<>();
            for (int i = chance.nextInt(4); i > 0; i--) {
                LocalTime from = someTime(chance);
                LocalTime until = someTime(chance);
                if (from.isBefore(until)) {
                    hours.add(new Hours(from, until));
                }
            }
            return hours;
        }

        private static LocalTime someTime(SplittableRandom chance) {
            LocalTime time = LocalTime.ofSecondOfDay(chance.nextInt(24 * 12) * 300L);
            return time.getHour() == 2 ? time.withMinute(0) : time;
        }

        List<Instant> computed() {
            List<Span> open = openings.between(middle.minusDays(2), middle.plusDays(2), BERLIN);
            return Slots.free(open, taken, length, step, within);
        }

        /** Looks at each minute by the clock on the wall, and at nothing else. */
        List<Instant> tried() {
            List<Instant> free = new ArrayList<>();
            Instant begin = middle.minusDays(2).atStartOfDay(BERLIN).toInstant();
            Instant end = middle.plusDays(3).atStartOfDay(BERLIN).toInstant();
            long sinceOpened = -1;
            for (Instant now = begin; now.isBefore(end); now = now.plusSeconds(60)) {
                sinceOpened = open(now) ? sinceOpened + 1 : -1;
                boolean step = sinceOpened >= 0 && sinceOpened % this.step.toMinutes() == 0;
                boolean wanted = !now.isBefore(within.from()) && now.isBefore(within.until());
                if (step && wanted && fits(now, end)) {
                    free.add(now);
                }
            }
            return free;
        }

        private boolean fits(Instant start, Instant end) {
            long talk = length.talk().toMinutes();
            for (long minute = 0; minute < talk + length.after().toMinutes(); minute++) {
                Instant now = start.plusSeconds(60 * minute);
                if (minute < talk && (!open(now) || !now.isBefore(end)) || isTaken(now)) {
                    return false;
                }
            }
            return true;
        }

        private boolean isTaken(Instant minute) {
            return taken.stream()
                    .anyMatch(it -> it.overlaps(new Span(minute, minute.plusSeconds(60))));
        }

        private boolean open(Instant minute) {
            LocalDate day = minute.atZone(BERLIN).toLocalDate();
            LocalTime time = minute.atZone(BERLIN).toLocalTime();
            List<Hours> hours = null;
            for (DaysOtherwise said : openings.otherwise()) {
                if (!day.isBefore(said.first()) && !day.isAfter(said.last())) {
                    hours = said.hours();
                }
            }
            if (hours == null) {
                hours =
                        holidays.contains(day)
                                ? List.of()
                                : openings.week().get(day.getDayOfWeek());
            }
            return hours.stream()
                    .anyMatch(it -> !time.isBefore(it.from()) && time.isBefore(it.until()));
        }
    }

    private static List<Instant> free(
            Openings openings, List<Span> taken, Length length, String day) {
        LocalDate on = LocalDate.parse(day);
        Span within =
                new Span(
                        on.atStartOfDay(BERLIN).toInstant(),
                        on.plusDays(1).atStartOfDay(BERLIN).toInstant());
        return Slots.free(
                openings.between(on, on, BERLIN), taken, length, Duration.ofMinutes(15), within);
    }

    private static Openings weekly(DayOfWeek day, String from, String until) {
        return new Openings(Map.of(day, List.of(hours(from, until))), List.of(), _ -> false);
    }

    private static Hours hours(String from, String until) {
        return new Hours(LocalTime.parse(from), LocalTime.parse(until));
    }

    private static Instant at(String instant) {
        return Instant.parse(instant);
    }
}
