package de.hafen.cases.appointment;

/** What became of an appointment. */
public enum AppointmentStatus {
    /** Chosen, and held for a while until it is confirmed. */
    RESERVED,
    BOOKED,
    ARRIVED,
    MISSED,
    CANCELLED,
    /** Chosen and never confirmed. */
    LAPSED
}
