package de.hafen.events.programme;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names an event in its region. */
public record EventId(@JsonValue UUID value) {

    /** From the text in a path or body. */
    @JsonCreator
    public EventId {}

    @Override
    public String toString() {
        return value.toString();
    }
}
