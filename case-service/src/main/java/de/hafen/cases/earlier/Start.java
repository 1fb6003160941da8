package de.hafen.cases.earlier;

import de.hafen.cases.calendar.CalendarId;
import java.time.Instant;

/** A time at which an appointment can begin, and where. */
record Start(CalendarId calendar, Instant at) {}
