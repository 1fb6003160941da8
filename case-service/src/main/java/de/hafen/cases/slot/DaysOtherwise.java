package de.hafen.cases.slot;

import java.time.LocalDate;
import java.util.List;

/**
 * Days on which other hours hold than in other weeks; none of them means closed. They also hold on
 * a holiday: who opens on one says so here.
 *
 * @param first the first of the days
 * @param last the last of them, maybe the same
 */
public record DaysOtherwise(LocalDate first, LocalDate last, List<Hours> hours) {

    /** Copies the hours; refuses days that end before they begin. */
    public DaysOtherwise {
        hours = List.copyOf(hours);
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("the last day is not before the first");
        }
    }

    boolean concerns(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
