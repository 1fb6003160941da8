package de.hafen.cases.consultation;

import de.hafen.platform.time.RegionCalendar;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A form whose times are possible, with the day in the region on which the consultation was held.
 *
 * @param form what is written down
 * @param on the day in the region
 */
record Held(ConsultationForm form, LocalDate on) {

    private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);
    private static final int LONGEST_FOLLOW_UP_YEARS = 10;

    /** Throws {@link NotAPossibleTime} for a time in the future or long ago. */
    static Held of(ConsultationForm form, RegionCalendar calendar) {
        Instant at = form.heldAt();
        if (at.isBefore(calendar.beginning(FIRST))) {
            throw new NotAPossibleTime("/heldAt", "it lies before 1990.");
        }
        if (!at.isBefore(calendar.beginning(calendar.today().plusDays(1)))) {
            throw new NotAPossibleTime("/heldAt", "the day has not come yet.");
        }
        LocalDate on = calendar.on(at);
        if (form.followUpOn() != null) {
            requireFollowUpPossible(on, form.followUpOn());
        }
        return new Held(form, on);
    }

    /** Throws {@link NotAPossibleTime} where nobody can come back on that day. */
    static void requireFollowUpPossible(LocalDate on, LocalDate again) {
        if (again.isBefore(on)) {
            throw new NotAPossibleTime("/followUpOn", "it lies before the consultation.");
        }
        if (again.isAfter(on.plusYears(LONGEST_FOLLOW_UP_YEARS))) {
            throw new NotAPossibleTime("/followUpOn", "it lies more than ten years ahead.");
        }
    }
}
