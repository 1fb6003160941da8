package de.hafen.cases.calendar;

/** Whose time it is. */
public enum CalendarKind {
    ADVISER,
    OFFICE
}
