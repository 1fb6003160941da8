package de.hafen.cases.waitingarea;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names a ticket inside the region. */
public record TicketId(@JsonValue UUID value) {

    /** Takes an id as it stands in JSON. */
    @JsonCreator
    public TicketId {}

    /** Reads an id from a path or a query. */
    public static TicketId valueOf(String text) {
        return new TicketId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
