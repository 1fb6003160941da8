package de.hafen.cases.consultation;

import de.hafen.platform.time.RegionCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A form whose times are possible, with the day in the region on which the consultation was held.
 *
 * @param form what is written down; instants to the microsecond, as the database keeps them
 * @param on the day in the region
 */
record Held(ConsultationForm form, LocalDate on) {

    private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);
    private static final int LONGEST_FOLLOW_UP_YEARS = 10;

    /** Throws {@link NotAPossibleTime} for a time in the future or long ago. */
    static Held of(ConsultationForm form, RegionCalendar calendar) {
        Instant at = form.heldAt().truncatedTo(ChronoUnit.MICROS);
        if (at.isBefore(calendar.beginning(FIRST))) {
            throw new NotAPossibleTime("/heldAt", "it lies before 1990.");
        }
        if (!at.isBefore(calendar.beginning(calendar.today().plusDays(1)))) {
            throw new NotAPossibleTime("/heldAt", "the day has not come yet.");
        }
        LocalDate on = calendar.on(at);
        LocalDate again = form.followUpOn();
        if (again != null && again.isBefore(on)) {
            throw new NotAPossibleTime("/followUpOn", "it lies before the consultation.");
        }
        if (again != null && again.isAfter(on.plusYears(LONGEST_FOLLOW_UP_YEARS))) {
            throw new NotAPossibleTime("/followUpOn", "it lies more than ten years ahead.");
        }
        return new Held(form, on);
    }
}
