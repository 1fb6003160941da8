package de.hafen.reporting.figures;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.LongStream;

/**
 * Whole months, both included: the periods of a region's own figures.
 *
 * @param first the first of them
 * @param last the last of them
 */
record Months(YearMonth first, YearMonth last) {

    int from() {
        return number(first);
    }

    int to() {
        return number(last);
    }

    /** As many months as these, just before them. */
    Months previous() {
        return new Months(first.minusMonths(count()), first.minusMonths(1));
    }

    List<YearMonth> each() {
        return LongStream.range(0, count()).mapToObj(first::plusMonths).toList();
    }

    long count() {
        return ChronoUnit.MONTHS.between(first, last) + 1;
    }

    /** The month as cells have it, for example 202611. */
    static int number(YearMonth month) {
        return month.getYear() * 100 + month.getMonthValue();
    }
}
