package de.hafen.cases.waitingarea;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ExpectationTests {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    @Test
    void isToldFromThePaceOfLate() {
        assertThat(Expectation.minutes(0, every(10, 6), NOW)).hasValue(10);
        assertThat(Expectation.minutes(2, every(10, 6), NOW)).hasValue(30);
        assertThat(Expectation.minutes(3, every(7, 6), NOW)).hasValue(30);
    }

    @Test
    void isNotToldWhereNobodyCanKnow() {
        assertThat(Expectation.minutes(1, List.of(), NOW)).isEmpty();
        assertThat(Expectation.minutes(1, every(10, 3), NOW)).isEmpty();
        assertThat(Expectation.minutes(60, every(10, 6), NOW)).isEmpty();
    }

    @Test
    void isNotToldAfterAPauseOrFromLongAgo() {
        assertThat(Expectation.minutes(1, every(10, 6), NOW.plus(Duration.ofMinutes(50))))
                .isEmpty();
        assertThat(Expectation.minutes(1, every(40, 6), NOW)).isEmpty();
    }

    @Test
    void oneLongConsultationDoesNotFrightenEverybody() {
        List<Instant> calls =
                List.of(
                        NOW,
                        NOW.minusSeconds(600),
                        NOW.minusSeconds(1_200),
                        NOW.minusSeconds(1_800),
                        NOW.minusSeconds(6_600));

        assertThat(Expectation.minutes(0, calls, NOW)).hasValue(10);
    }

    private static List<Instant> every(int minutes, int times) {
        return IntStream.range(0, times)
                .mapToObj(i -> NOW.minus(Duration.ofMinutes((long) minutes * i)))
                .toList();
    }
}
