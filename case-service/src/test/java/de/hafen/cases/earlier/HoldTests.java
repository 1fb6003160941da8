package de.hafen.cases.earlier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class HoldTests {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Hold FOUR_HOURS = new Hold(Duration.ofHours(4), BERLIN);
    private static final int TRIED = 2_000;

    @Test
    void byDayItIsHeldForItsHours() {
        assertThat(until("2026-06-15T08:00:00Z", "2026-06-20T08:00:00Z"))
                .contains(at("2026-06-15T12:00:00Z"));
    }

    @Test
    void whoSleepsLosesNothing() {
        assertThat(until("2026-06-15T17:00:00Z", "2026-06-20T08:00:00Z"))
                .as("an hour in the evening, three in the morning")
                .contains(at("2026-06-16T09:00:00Z"));
        assertThat(until("2026-06-15T22:00:00Z", "2026-06-20T08:00:00Z"))
                .contains(at("2026-06-16T10:00:00Z"));
    }

    @Test
    void nobodyKeepsATimeUntilItIsTooLateForOthers() {
        assertThat(until("2026-06-15T08:00:00Z", "2026-06-15T12:00:00Z"))
                .contains(at("2026-06-15T10:00:00Z"));
    }

    @Test
    void nobodyIsAskedWhoCouldNotAnswer() {
        assertThat(until("2026-06-15T20:00:00Z", "2026-06-16T07:00:00Z")).isEmpty();
        assertThat(until("2026-06-15T08:00:00Z", "2026-06-15T09:00:00Z")).isEmpty();
        assertThat(until("2026-06-15T08:00:00Z", "2026-06-15T08:00:00Z")).isEmpty();
    }

    /** Minute by minute it comes to the same, also where clocks change. */
    @Test
    void itIsAsIfSomebodyCountedTheMinutes() {
        SplittableRandom chance = new SplittableRandom(7);
        for (int i = 0; i < TRIED; i++) {
            Instant base = at(i % 2 == 0 ? "2026-03-28T00:00:00Z" : "2026-10-24T00:00:00Z");
            Instant now = base.plusSeconds(60L * chance.nextInt(2_880));
            Instant start = now.plusSeconds(120L * (1 + chance.nextInt(2_000)));
            Duration hours = Duration.ofMinutes(30 * (1 + chance.nextInt(12)));

            assertThat(new Hold(hours, BERLIN).until(now, start))
                    .as("%s held from %s for %s", hours, now, start)
                    .isEqualTo(counted(now, start, hours));
        }
    }

    private static Optional<Instant> counted(Instant now, Instant start, Duration hours) {
        Instant half = now.plus(Duration.between(now, start).dividedBy(2));
        long awake = 0;
        Instant minute = now;
        while (minute.isBefore(half) && awake < hours.toMinutes()) {
            LocalTime clock = minute.atZone(BERLIN).toLocalTime();
            awake += clock.getHour() >= 8 && clock.getHour() < 20 ? 1 : 0;
            minute = minute.plusSeconds(60);
        }
        return awake < Math.min(60, hours.toMinutes()) ? Optional.empty() : Optional.of(minute);
    }

    private static Optional<Instant> until(String now, String start) {
        return FOUR_HOURS.until(at(now), at(start));
    }

    private static Instant at(String text) {
        return Instant.parse(text);
    }
}
