package de.hafen.cases.waitingarea;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The order of the queue, tried on random days. */
class PlaceTests {

    private static final Instant OPENING = Instant.parse("2026-11-23T08:00:00Z");

    private record Comer(int number, Instant arrived, boolean urgent, Instant due) {
        Instant place() {
            return Place.of(arrived, due, urgent);
        }
    }

    @Test
    void amongEqualsWhoCameFirstIsFirst() {
        eachDay((queue, seed) -> {
            for (Comer one : queue) {
                for (Comer other : queue) {
                    boolean alike =
                            one.urgent == other.urgent && one.due == null && other.due == null;
                    if (alike && one.arrived.isBefore(other.arrived)) {
                        assertThat(queue.indexOf(one))
                                .as("seed %d", seed)
                                .isLessThan(queue.indexOf(other));
                    }
                }
            }
        });
    }

    @Test
    void nobodyIsOvertakenByWhoCameMuchLater() {
        eachDay((queue, seed) -> {
            for (int at = 0; at < queue.size(); at++) {
                Comer waits = queue.get(at);
                for (Comer before : queue.subList(0, at)) {
                    Duration later = Duration.between(waits.arrived, before.arrived);
                    assertThat(later)
                            .as("seed %d: %s is before %s", seed, before, waits)
                            .isLessThanOrEqualTo(Place.APPOINTMENT);
                    if (before.due == null) {
                        assertThat(later).as("seed %d", seed).isLessThanOrEqualTo(Place.URGENT);
                    }
                }
            }
        });
    }

    @Test
    void urgencyAndAnAppointmentNeverCostAPlace() {
        eachDay((queue, seed) -> {
            for (Comer one : queue) {
                assertThat(one.place()).as("seed %d", seed).isBeforeOrEqualTo(one.arrived);
            }
        });
    }

    @Test
    void whoIsEarlyForAnAppointmentDoesNotGoBeforeWhoWaitedLongest() {
        Instant due = OPENING.plus(Duration.ofHours(3));

        assertThat(Place.of(OPENING, due, false)).isEqualTo(OPENING);
        assertThat(Place.of(due, due, false)).isEqualTo(due.minus(Place.APPOINTMENT));
    }

    private interface Check {
        void of(List<Comer> queue, long seed);
    }

    private static void eachDay(Check check) {
        for (long seed = 1; seed <= 200; seed++) {
            Random chance = new Random(seed);
            List<Comer> day = new ArrayList<>();
            for (int n = 0; n < 40; n++) {
                Instant arrived = OPENING.plusSeconds(chance.nextInt(6 * 3_600));
                Instant due =
                        chance.nextInt(4) == 0 ? arrived.plusSeconds(chance.nextInt(3_600)) : null;
                day.add(new Comer(n, arrived, chance.nextInt(5) == 0, due));
            }
            day.sort(Comparator.comparing(Comer::place).thenComparing(Comer::number));
            check.of(day, seed);
        }
    }
}
