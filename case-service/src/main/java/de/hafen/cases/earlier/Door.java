package de.hafen.cases.earlier;

import de.hafen.cases.calendar.CalendarId;
import de.hafen.cases.slot.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * A calendar as it is when somebody may be asked.
 *
 * @param open joined, the earliest first
 * @param taken with the time for notes in it
 * @param step in which appointments begin
 * @param earliest nobody is asked to come before
 */
record Door(
        CalendarId calendar, List<Span> open, List<Span> taken, Duration step, Instant earliest) {

    /** Copies both lists. */
    Door {
        open = List.copyOf(open);
        taken = List.copyOf(taken);
    }
}
