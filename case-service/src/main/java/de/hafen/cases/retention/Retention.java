package de.hafen.cases.retention;

import java.time.LocalDate;

/**
 * A period in calendar months. It begins with an event, ends with the same day of its last month
 * or, where that month has none, with that month's last day (§ 188 BGB), and is over the day after.
 *
 * @param months at least one
 */
public record Retention(int months) {

    /**
     * What decides about a record.
     *
     * @param started the day of the last thing that happened with it
     * @param held somebody says that it stays
     * @param busy something about it is still open or still to come
     */
    public record Facts(LocalDate started, boolean held, boolean busy) {}

    /** The first day on which the period is over. */
    LocalDate over(LocalDate started) {
        return started.plusMonths(months).plusDays(1);
    }

    /** Whether the record may go. */
    boolean mayGo(Facts facts, LocalDate today) {
        return !facts.held() && !facts.busy() && !over(facts.started()).isAfter(today);
    }

    /** The last day on which something may have begun whose period is over today. */
    LocalDate latestStart(LocalDate today) {
        LocalDate end = today.minusDays(1);
        LocalDate same = end.minusMonths(months);
        return end.getDayOfMonth() == end.lengthOfMonth()
                ? same.withDayOfMonth(same.lengthOfMonth())
                : same;
    }
}
