package de.hafen.cases.casefile;

import java.time.LocalDate;

/** Which cases a list shows by when something is due; days count from today. */
public enum CaseDue {
    /** Before today. */
    OVERDUE(-1),
    /** Today or before. */
    TODAY(0),
    /** In the next seven days or before. */
    WEEK(7);

    private final int days;

    CaseDue(int days) {
        this.days = days;
    }

    LocalDate until(LocalDate today) {
        return today.plusDays(days);
    }
}
