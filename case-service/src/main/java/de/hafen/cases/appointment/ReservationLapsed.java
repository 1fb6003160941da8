package de.hafen.cases.appointment;

import de.hafen.platform.problem.Conflict;

/** The time was held for a while, and nobody confirmed it. */
public final class ReservationLapsed extends Conflict {

    ReservationLapsed(AppointmentId id) {
        super("reservation-lapsed", "This time is held no longer. Choose another one.");
        with("appointment", id.toString());
    }
}
