package de.hafen.cases.appointment;

import de.hafen.cases.waitingarea.Slip;

/** Whoever was to come came, and waits with this slip. */
public record Awaiting(AppointmentView appointment, Slip slip) {}
