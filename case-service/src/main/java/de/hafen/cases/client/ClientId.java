package de.hafen.cases.client;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names a client inside the region. */
public record ClientId(@JsonValue UUID value) {

    /** Takes an id as it stands in JSON. */
    @JsonCreator
    public ClientId {}

    /** Reads an id from a path or a query. */
    public static ClientId valueOf(String text) {
        return new ClientId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
