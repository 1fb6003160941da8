package de.hafen.cases.appointment;

import de.hafen.platform.outbox.Fact;

/** An appointment does not take place; it counts no longer. */
public record AppointmentCancelled() implements Fact {

    @Override
    public String type() {
        return "appointment-cancelled";
    }

    @Override
    public int v() {
        return 1;
    }
}
