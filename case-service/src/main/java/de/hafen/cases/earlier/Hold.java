package de.hafen.cases.earlier;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * How long a time is held for whoever is asked: so many hours of those in which people are awake,
 * and never more than half of what is left until it begins, so that somebody else can be asked too.
 *
 * @param hours how long, while people are awake
 */
record Hold(Duration hours, ZoneId zone) {

    private static final LocalTime AWAKE = LocalTime.of(8, 0);
    private static final LocalTime ASLEEP = LocalTime.of(20, 0);
    private static final Duration LEAST = Duration.ofHours(1);

    /** Refuses a hold of no time. */
    Hold {
        if (!hours.isPositive()) {
            throw new IllegalArgumentException("a hold takes time");
        }
    }

    /** Until when; nothing where nobody could answer: that would be asked of somebody asleep. */
    Optional<Instant> until(Instant now, Instant start) {
        if (!start.isAfter(now)) {
            return Optional.empty();
        }
        Instant half = now.plus(Duration.between(now, start).dividedBy(2));
        Duration least = hours.compareTo(LEAST) < 0 ? hours : LEAST;
        Duration awake = Duration.ZERO;
        for (LocalDate day = now.atZone(zone).toLocalDate(); ; day = day.plusDays(1)) {
            Instant from = later(day.atTime(AWAKE).atZone(zone).toInstant(), now);
            Instant until = day.atTime(ASLEEP).atZone(zone).toInstant();
            if (!from.isBefore(half)) {
                return awake.compareTo(least) < 0 ? Optional.empty() : Optional.of(half);
            }
            if (from.isBefore(until)) {
                Instant full = from.plus(hours.minus(awake));
                Instant end = earlier(earlier(until, half), full);
                awake = awake.plus(Duration.between(from, end));
                if (awake.equals(hours)) {
                    return Optional.of(end);
                }
            }
        }
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
