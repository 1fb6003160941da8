package de.hafen.cases.appointment;

import de.hafen.platform.problem.Conflict;

/** This address has as many reservations as it can have. */
public final class TooManyReservations extends Conflict {

    TooManyReservations() {
        super(
                "too-many-reservations",
                "Confirm or cancel what you have reserved already; the links are in the e-mails.");
    }
}
