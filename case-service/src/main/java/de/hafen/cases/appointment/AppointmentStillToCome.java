package de.hafen.cases.appointment;

import de.hafen.platform.problem.Conflict;
import java.time.Instant;

/** Nobody has missed what has not begun, and nobody comes before the day. */
public final class AppointmentStillToCome extends Conflict {

    AppointmentStillToCome(AppointmentId id, Instant startsAt) {
        super("appointment-still-to-come", "The appointment has not begun yet.");
        with("appointment", id.toString());
        with("startsAt", startsAt.toString());
    }
}
