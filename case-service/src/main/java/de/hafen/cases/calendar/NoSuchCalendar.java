package de.hafen.cases.calendar;

import de.hafen.platform.problem.NotFound;

/** The region has no calendar with that id. */
public final class NoSuchCalendar extends NotFound {

    NoSuchCalendar(CalendarId id) {
        super("no-such-calendar", "There is no calendar with this id in the region.");
        with("calendar", id.toString());
    }
}
