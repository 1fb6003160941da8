package de.hafen.reporting.disclosure;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.stream.Stream;

/**
 * A period for which numbers are published: one quarter of a year, or whole calendar years. Freely
 * chosen ranges would be overlapping cells with a noise each, and their differences, averaged, the
 * true number.
 *
 * @param first its first month
 * @param last its last month
 */
public record Period(YearMonth first, YearMonth last) {

    /** Refuses periods that are not published. */
    public Period {
        boolean quarter = first.equals(quarterOf(first)) && last.equals(first.plusMonths(2));
        boolean years = first.getMonthValue() == 1 && last.getMonthValue() == 12;
        if (first.isAfter(last) || !(quarter || years)) {
            throw new IllegalArgumentException("published are quarters and calendar years");
        }
    }

    /** The smallest published period around these days. */
    public static Period around(LocalDate from, LocalDate to) {
        YearMonth first = quarterOf(YearMonth.from(from));
        YearMonth last = quarterOf(YearMonth.from(to)).plusMonths(2);
        if (last.equals(first.plusMonths(2))) {
            return new Period(first, last);
        }
        return new Period(first.withMonth(1), last.withMonth(12));
    }

    /** The quarters from one day's to the other's; each is published by itself. */
    public static List<Period> quarters(LocalDate from, LocalDate to) {
        YearMonth end = YearMonth.from(to);
        return Stream.iterate(
                        quarterOf(YearMonth.from(from)), q -> !q.isAfter(end), q -> q.plusMonths(3))
                .map(q -> new Period(q, q.plusMonths(2)))
                .toList();
    }

    /** For example {@code 2026-Q1}, {@code 2026} or {@code 2024–2026}. */
    public String label() {
        if (first.getYear() != last.getYear()) {
            return first.getYear() + "–" + last.getYear();
        }
        return first.plusMonths(2).equals(last)
                ? first.getYear() + "-Q" + first.get(IsoFields.QUARTER_OF_YEAR)
                : String.valueOf(first.getYear());
    }

    private static YearMonth quarterOf(YearMonth month) {
        return month.withMonth((month.getMonthValue() - 1) / 3 * 3 + 1);
    }
}
