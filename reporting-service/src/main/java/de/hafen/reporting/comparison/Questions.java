package de.hafen.reporting.comparison;

import de.hafen.reporting.comparison.Comparison.Table;
import de.hafen.reporting.disclosure.Period;
import de.hafen.reporting.figures.NoSuchIndicator;
import de.hafen.reporting.figures.PeriodTurnedAround;
import de.hafen.reporting.indicator.Indicator;
import de.hafen.reporting.indicator.Indicators;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What may be asked of the comparison: the same for a page and for a file. */
@Component
class Questions {

    private static final List<String> DIMENSIONS =
            List.of("topic", "targetGroup", "channel", "country", "industry", "kind");
    private static final int LONGEST_IN_YEARS = 20;
    private static final int MONTHS_BEFORE = 21;

    private final Comparison comparison;
    private final Indicators indicators;
    private final Clock clock;

    Questions(Comparison comparison, Indicators indicators, Clock clock) {
        this.comparison = comparison;
        this.indicators = indicators;
        this.clock = clock;
    }

    /** Quarters, or one dimension in the published period around the days. */
    Table answer(String id, String by, @Nullable LocalDate from, @Nullable LocalDate to) {
        Indicator indicator = indicators.find(id).orElseThrow(() -> new NoSuchIndicator(id));
        if (!dimensions(indicator).contains(by)) {
            throw new NoSuchDimension(dimensions(indicator));
        }
        boolean byQuarter = by.equals(Comparison.QUARTER);
        LocalDate last = to != null ? to : LocalDate.now(clock);
        LocalDate first =
                from != null ? from : byQuarter ? last.minusMonths(MONTHS_BEFORE) : yearOf(last);
        if (first.isAfter(last) || ChronoUnit.YEARS.between(first, last) >= LONGEST_IN_YEARS) {
            throw new PeriodTurnedAround();
        }
        return byQuarter
                ? comparison.byQuarter(indicator, Period.quarters(first, last))
                : comparison.byCode(indicator, by, Period.around(first, last));
    }

    /** What an indicator is split by in comparisons. */
    static List<String> dimensions(Indicator indicator) {
        List<String> by = new ArrayList<>(List.of(Comparison.QUARTER));
        DIMENSIONS.stream().filter(indicator.by()::containsKey).forEach(by::add);
        return by;
    }

    private static LocalDate yearOf(LocalDate day) {
        return day.withDayOfYear(1);
    }
}
