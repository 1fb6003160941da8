package de.hafen.cases.earlier;

import static org.assertj.core.api.Assertions.assertThat;

import de.hafen.cases.appointment.AppointmentId;
import de.hafen.cases.calendar.CalendarId;
import de.hafen.cases.slot.Length;
import de.hafen.cases.slot.Span;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TurnsTests {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Hold HOLD = new Hold(Duration.ofHours(4), BERLIN);
    private static final Wanted ANY = new Wanted(null, List.of(), List.of());

    /** Monday, eight o'clock in the morning. */
    private static final Instant NOW = Instant.parse("2026-06-15T06:00:00Z");

    private static final Instant TUESDAY_NINE = Instant.parse("2026-06-16T07:00:00Z");
    private static final Length HALF_AN_HOUR = length(30, 0);
    private static final int QUEUES_TRIED = 3_000;

    @Test
    void whoAskedFirstIsAskedFirst() {
        Door door = door(1, TUESDAY_NINE, 30);

        List<Turn> turns =
                Turns.next(
                        List.of(waiting(1, ANY, Set.of()), waiting(2, ANY, Set.of())),
                        List.of(door),
                        HOLD,
                        NOW);

        assertThat(turns)
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.waiting().who()).isEqualTo(person(1));
                    assertThat(it.start()).isEqualTo(new Start(calendar(1), TUESDAY_NINE));
                    assertThat(it.heldUntil()).isEqualTo(NOW.plus(Duration.ofHours(4)));
                });
    }

    @Test
    void whoDidNotWantItLeavesItToTheNext() {
        Start said = new Start(calendar(1), TUESDAY_NINE);

        assertThat(
                        Turns.next(
                                List.of(waiting(1, ANY, Set.of(said)), waiting(2, ANY, Set.of())),
                                List.of(door(1, TUESDAY_NINE, 30)),
                                HOLD,
                                NOW))
                .extracting(it -> it.waiting().who())
                .containsExactly(person(2));
    }

    @Test
    void nobodyIsAskedAboutATimeThatDoesNotSuit() {
        Wanted wednesdays = new Wanted(null, List.of(DayOfWeek.WEDNESDAY), List.of());
        Wanted afternoons = new Wanted(null, List.of(), List.of(DayPart.AFTERNOON));
        Wanted later = new Wanted(LocalDate.of(2026, 6, 17), List.of(), List.of());

        for (Wanted wanted : List.of(wednesdays, afternoons, later)) {
            assertThat(
                            Turns.next(
                                    List.of(waiting(1, wanted, Set.of())),
                                    List.of(door(1, TUESDAY_NINE, 30)),
                                    HOLD,
                                    NOW))
                    .isEmpty();
        }
    }

    @Test
    void anHourEarlierOnTheSameDayHelpsNobody() {
        Waiting sameDay =
                new Waiting(
                        person(1),
                        HALF_AN_HOUR,
                        Instant.parse("2026-06-15T22:00:00Z"),
                        ANY,
                        Set.of(calendar(1)),
                        Set.of());

        assertThat(Turns.next(List.of(sameDay), List.of(door(1, TUESDAY_NINE, 30)), HOLD, NOW))
                .isEmpty();
    }

    /**
     * The obvious way: for one after the other, look at each minute of each door, and take the
     * first at which nothing speaks against it.
     */
    @Test
    void itIsTheSameAsLookingAtEachMinuteForOneAfterTheOther() {
        SplittableRandom chance = new SplittableRandom(11);
        int asked = 0;
        for (int i = 0; i < QUEUES_TRIED; i++) {
            List<Door> doors = IntStream.rangeClosed(1, 3).mapToObj(n -> door(n, chance)).toList();
            List<Waiting> queue =
                    IntStream.range(0, 1 + chance.nextInt(6))
                            .mapToObj(n -> waiting(n, chance))
                            .toList();

            List<Turn> turns = Turns.next(queue, doors, HOLD, NOW);

            assertThat(turns).as("queue %d", i).isEqualTo(obvious(queue, doors));
            asked += turns.size();
        }
        assertThat(asked).isGreaterThan(QUEUES_TRIED);
    }

    private static List<Turn> obvious(List<Waiting> queue, List<Door> doors) {
        List<Turn> turns = new ArrayList<>();
        for (Waiting one : queue) {
            next(one, doors, turns).ifPresent(turns::add);
        }
        return turns;
    }

    private static Optional<Turn> next(Waiting one, List<Door> doors, List<Turn> given) {
        for (Instant at = NOW; at.isBefore(one.before()); at = at.plusSeconds(300)) {
            for (Door door : doors) {
                Turn turn = new Turn(one, new Start(door.calendar(), at), NOW);
                if (isPossible(turn, door, given)) {
                    Instant until = HOLD.until(NOW, at).orElseThrow();
                    return Optional.of(new Turn(one, turn.start(), until));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isPossible(Turn turn, Door door, List<Turn> given) {
        Instant at = turn.start().at();
        Waiting one = turn.waiting();
        return one.doors().contains(door.calendar())
                && !at.isBefore(door.earliest())
                && !one.offered().contains(turn.start())
                && one.wanted().fits(at.atZone(BERLIN))
                && HOLD.until(NOW, at).isPresent()
                && door.open().stream()
                        .anyMatch(it -> it.holds(turn.talk()) && onAStep(it.from(), at, door))
                && door.taken().stream().noneMatch(turn.taken()::overlaps)
                && given.stream()
                        .filter(it -> it.start().calendar().equals(door.calendar()))
                        .noneMatch(it -> it.taken().overlaps(turn.taken()));
    }

    private static boolean onAStep(Instant opens, Instant at, Door door) {
        return Duration.between(opens, at).toSeconds() % door.step().toSeconds() == 0;
    }

    private static Door door(int number, SplittableRandom chance) {
        List<Span> open = new ArrayList<>();
        List<Span> taken = new ArrayList<>();
        for (int day = 0; day < 4; day++) {
            Instant opens = NOW.plus(Duration.ofDays(day)).plusSeconds(300L * chance.nextInt(12));
            open.add(new Span(opens, opens.plusSeconds(300L * chance.nextInt(60))));
            for (int i = chance.nextInt(4); i > 0; i--) {
                Instant from = opens.plusSeconds(300L * chance.nextInt(60));
                taken.add(new Span(from, from.plusSeconds(300L * (1 + chance.nextInt(20)))));
            }
        }
        return new Door(
                calendar(number),
                Span.joined(open),
                taken,
                Duration.ofMinutes(5L * (1 + chance.nextInt(6))),
                NOW.plus(Duration.ofHours(chance.nextInt(30))));
    }

    private static Waiting waiting(int number, SplittableRandom chance) {
        Set<CalendarId> doors = new HashSet<>();
        IntStream.rangeClosed(1, 3)
                .filter(_ -> chance.nextBoolean())
                .forEach(n -> doors.add(calendar(n)));
        Set<Start> offered = new HashSet<>();
        for (int i = 0; i < 20; i++) {
            offered.add(
                    new Start(
                            calendar(1 + chance.nextInt(3)),
                            NOW.plusSeconds(300L * chance.nextInt(1_000))));
        }
        return new Waiting(
                person(number),
                length(5 * (1 + chance.nextInt(9)), 5 * chance.nextInt(4)),
                NOW.plus(Duration.ofHours(16L + 24L * chance.nextInt(5))),
                wanted(chance),
                doors,
                offered);
    }

    private static Wanted wanted(SplittableRandom chance) {
        return new Wanted(
                chance.nextBoolean() ? null : LocalDate.of(2026, 6, 15 + chance.nextInt(4)),
                chance.nextBoolean()
                        ? List.of()
                        : List.of(DayOfWeek.of(1 + chance.nextInt(4)), DayOfWeek.TUESDAY),
                chance.nextBoolean() ? List.of() : List.of(DayPart.values()[chance.nextInt(2)]));
    }

    private static Waiting waiting(int number, Wanted wanted, Set<Start> offered) {
        return new Waiting(
                person(number),
                HALF_AN_HOUR,
                Instant.parse("2026-06-29T22:00:00Z"),
                wanted,
                Set.of(calendar(1)),
                offered);
    }

    private static Door door(int number, Instant opens, int minutes) {
        return new Door(
                calendar(number),
                List.of(new Span(opens, opens.plusSeconds(60L * minutes))),
                List.of(),
                Duration.ofMinutes(30),
                NOW);
    }

    private static Length length(int talk, int after) {
        return new Length(Duration.ofMinutes(talk), Duration.ofMinutes(after));
    }

    private static AppointmentId person(int number) {
        return new AppointmentId(new UUID(0, number));
    }

    private static CalendarId calendar(int number) {
        return new CalendarId(new UUID(1, number));
    }
}
