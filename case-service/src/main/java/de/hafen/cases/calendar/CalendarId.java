package de.hafen.cases.calendar;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names a calendar inside the region. */
public record CalendarId(@JsonValue UUID value) {

    /** Takes an id as it stands in JSON. */
    @JsonCreator
    public CalendarId {}

    /** Reads an id from a path or a query. */
    public static CalendarId valueOf(String text) {
        return new CalendarId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
