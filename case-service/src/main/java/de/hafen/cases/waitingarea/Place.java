package de.hafen.cases.waitingarea;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The order of the queue: who has the earlier place comes first. A place is the time of arrival,
 * moved forward by a head start that is limited, so that nobody is overtaken for ever.
 */
final class Place {

    /** So much earlier counts who should not wait long. */
    static final Duration URGENT = Duration.ofMinutes(20);

    /** So long before its time an appointment comes first among those who came then. */
    static final Duration APPOINTMENT = Duration.ofMinutes(60);

    private Place() {}

    /** The place of somebody who came at that time. */
    static Instant of(Instant arrived, @Nullable Instant due, boolean urgent) {
        Instant place = arrived;
        if (urgent) {
            place = arrived.minus(URGENT);
        }
        if (due != null && due.minus(APPOINTMENT).isBefore(place)) {
            place = due.minus(APPOINTMENT);
        }
        return place;
    }
}
