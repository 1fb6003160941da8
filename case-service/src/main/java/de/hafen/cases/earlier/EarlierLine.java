package de.hafen.cases.earlier;

import de.hafen.cases.appointment.AppointmentView;

/** Somebody who waits for an earlier time, as the desk sees it. */
public record EarlierLine(AppointmentView appointment, EarlierView earlier) {

    /** Tells the id only. */
    @Override
    public String toString() {
        return "earlier than " + appointment;
    }
}
