package de.hafen.cases.retention;

import static org.assertj.core.api.Assertions.assertThat;

import de.hafen.cases.retention.Retention.Facts;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetentionTests {

    @ParameterizedTest
    @CsvSource({
        "2025-01-15, 1, 2025-02-16",
        "2025-01-31, 1, 2025-03-01",
        "2024-01-31, 1, 2024-03-01",
        "2024-01-30, 1, 2024-03-01",
        "2024-02-29, 12, 2025-03-01",
        "2025-02-28, 12, 2026-03-01",
        "2025-12-31, 36, 2029-01-01",
        "2020-06-10, 240, 2040-06-11",
    })
    void aPeriodEndsWithTheSameDayOrTheLastOneOfItsMonth(
            LocalDate started, int months, LocalDate over) {
        assertThat(new Retention(months).over(started)).isEqualTo(over);
    }

    @RepeatedTest(500)
    void nothingThatIsHeldOrOpenOrTooYoungMayEverGo(RepetitionInfo info) {
        Random random = new Random(info.getCurrentRepetition());
        Retention retention = new Retention(1 + random.nextInt(240));
        LocalDate started = day(random);
        Facts facts = new Facts(started, random.nextBoolean(), random.nextBoolean());
        LocalDate today = retention.over(started).plusDays(random.nextInt(800) - 400L);

        if (retention.mayGo(facts, today)) {
            assertThat(facts.held()).isFalse();
            assertThat(facts.busy()).isFalse();
            assertThat(today.minusMonths(retention.months())).isAfter(started);
        } else {
            assertThat(facts.held() || facts.busy() || today.isBefore(retention.over(started)))
                    .isTrue();
        }
    }

    @RepeatedTest(500)
    void whateverIsOverStaysOverAndWhateverIsOlderIsOverToo(RepetitionInfo info) {
        Random random = new Random(info.getCurrentRepetition());
        Retention retention = new Retention(1 + random.nextInt(239));
        LocalDate started = day(random);
        Facts facts = new Facts(started, false, false);
        Facts older = new Facts(started.minusDays(random.nextInt(90)), false, false);
        LocalDate over = retention.over(started);

        assertThat(retention.mayGo(facts, over.minusDays(1))).isFalse();
        assertThat(retention.mayGo(facts, over.plusDays(random.nextInt(3_000)))).isTrue();
        assertThat(retention.mayGo(older, over)).isTrue();
        assertThat(new Retention(retention.months() + 1).over(started)).isAfter(over);
    }

    /** The list is read by one day, the record is judged by its own: both say the same. */
    @RepeatedTest(500)
    void whatBeganOnTheLatestDayIsOverAndTheDayAfterIsNot(RepetitionInfo info) {
        Random random = new Random(info.getCurrentRepetition());
        Retention retention = new Retention(1 + random.nextInt(240));
        LocalDate today = day(random);

        LocalDate latest = retention.latestStart(today);

        assertThat(retention.mayGo(new Facts(latest, false, false), today)).isTrue();
        assertThat(retention.mayGo(new Facts(latest.plusDays(1), false, false), today)).isFalse();
    }

    private static LocalDate day(Random random) {
        return LocalDate.of(2016, 1, 1).plusDays(random.nextInt(6_000));
    }
}
