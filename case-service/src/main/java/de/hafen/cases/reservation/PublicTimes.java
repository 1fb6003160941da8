package de.hafen.cases.reservation;

import de.hafen.cases.appointment.FreeTimes;
import de.hafen.cases.calendar.CalendarId;
import java.util.List;

/** Times that are free, and where. */
record PublicTimes(List<Place> places, List<FreeTimes.FreeTime> items) {

    /** Where people come to. */
    record Place(CalendarId calendarId, String place) {}
}
