package de.hafen.cases.slot;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * From when until when a door is open on a day, by the clock on the wall.
 *
 * @param until after {@code from}; nobody is open over midnight
 */
public record Hours(LocalTime from, LocalTime until) {

    /** Refuses hours that end before they begin. */
    public Hours {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("hours end after they begin");
        }
    }

    /** The time that they are on that day: where clocks change it is longer or shorter. */
    Span on(LocalDate day, ZoneId zone) {
        Instant begin = day.atTime(from).atZone(zone).toInstant();
        Instant end = day.atTime(until).atZone(zone).toInstant();
        return new Span(begin, end.isBefore(begin) ? begin : end);
    }
}
