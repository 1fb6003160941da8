package de.hafen.cases.earlier;

import java.time.LocalTime;

/** When on a day people can come. */
public enum DayPart {
    MORNING,
    AFTERNOON;

    static DayPart of(LocalTime at) {
        return at.isBefore(LocalTime.NOON) ? MORNING : AFTERNOON;
    }
}
