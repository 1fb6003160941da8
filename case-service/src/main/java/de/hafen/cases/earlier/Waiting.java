package de.hafen.cases.earlier;

import de.hafen.cases.appointment.AppointmentId;
import de.hafen.cases.calendar.CalendarId;
import de.hafen.cases.slot.Length;
import java.time.Instant;
import java.util.Set;

/**
 * Somebody who waits for an earlier time.
 *
 * @param before the beginning of the day on which they are to come now: an hour earlier helps
 *     nobody
 * @param doors where they find who can help them
 * @param offered times that they were asked about already
 */
record Waiting(
        AppointmentId who,
        Length length,
        Instant before,
        Wanted wanted,
        Set<CalendarId> doors,
        Set<Start> offered) {

    /** Copies both sets. */
    Waiting {
        doors = Set.copyOf(doors);
        offered = Set.copyOf(offered);
    }
}
