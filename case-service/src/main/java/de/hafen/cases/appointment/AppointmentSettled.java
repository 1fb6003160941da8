package de.hafen.cases.appointment;

import de.hafen.platform.problem.Conflict;

/** What became of the appointment is known already. */
public final class AppointmentSettled extends Conflict {

    AppointmentSettled(AppointmentId id, AppointmentStatus status) {
        super("appointment-settled", "This is no longer possible: the appointment is over.");
        with("appointment", id.toString());
        with("status", status.name());
    }
}
