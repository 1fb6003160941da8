package de.hafen.cases.appointment;

import de.hafen.platform.problem.NotFound;

/** The region has no appointment with that id. */
public final class NoSuchAppointment extends NotFound {

    NoSuchAppointment(AppointmentId id) {
        super("no-such-appointment", "There is no appointment with this id in the region.");
        with("appointment", id.toString());
    }
}
