package de.hafen.platform.time;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** Days as people in the region count them: an instant is a date only in a time zone. */
public final class RegionCalendar {

    /** The zone of all regions so far. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private final Clock clock;

    /** A calendar that asks this clock what time it is. */
    public RegionCalendar(Clock clock) {
        this.clock = clock;
    }

    /** The instant that it is now, to the microsecond as the database keeps it. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** The day that it is now. */
    public LocalDate today() {
        return on(now());
    }

    /** The day on which an instant falls. */
    public LocalDate on(Instant at) {
        return at.atZone(ZONE).toLocalDate();
    }

    /** The instant at which a day begins. */
    public Instant beginning(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }
}
