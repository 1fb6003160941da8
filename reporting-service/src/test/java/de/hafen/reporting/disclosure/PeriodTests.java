package de.hafen.reporting.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class PeriodTests {

    @Test
    void daysWithinAQuarterArePublishedAsThatQuarter() {
        assertThat(Period.around(LocalDate.of(2026, 5, 3), LocalDate.of(2026, 6, 1)).label())
                .isEqualTo("2026-Q2");
    }

    @Test
    void longerRangesArePublishedAsWholeYears() {
        assertThat(Period.around(LocalDate.of(2026, 3, 31), LocalDate.of(2026, 4, 1)).label())
                .isEqualTo("2026");
        assertThat(Period.around(LocalDate.of(2024, 12, 1), LocalDate.of(2026, 1, 1)).label())
                .isEqualTo("2024–2026");
    }

    @Test
    void quartersCoverTheDays() {
        assertThat(Period.quarters(LocalDate.of(2025, 11, 5), LocalDate.of(2026, 4, 1)))
                .extracting(Period::label)
                .containsExactly("2025-Q4", "2026-Q1", "2026-Q2");
    }

    @Test
    void otherRangesAreNoPeriods() {
        assertThatThrownBy(() -> new Period(YearMonth.of(2026, 1), YearMonth.of(2026, 6)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
