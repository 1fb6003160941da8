package de.hafen.cases.waitingarea;

/** How somebody got into the waiting area. */
public enum CameBy {
    APPOINTMENT,
    KIOSK,
    RECEPTION
}
