package de.hafen.cases.appointment;

import de.hafen.cases.calendar.CalendarId;
import java.time.Instant;
import java.util.List;

/**
 * Times that are free.
 *
 * @param calendars in which was looked
 * @param items the earliest first, up to a limit
 */
public record FreeTimes(List<AppointmentView.CalendarName> calendars, List<FreeTime> items) {

    /** One of them. */
    public record FreeTime(CalendarId calendarId, Instant startsAt, Instant endsAt) {}
}
