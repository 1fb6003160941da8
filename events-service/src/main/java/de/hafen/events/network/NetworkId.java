package de.hafen.events.network;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names a network in its region. */
public record NetworkId(@JsonValue UUID value) {

    /** From the text in a path or body. */
    @JsonCreator
    public NetworkId {}

    @Override
    public String toString() {
        return value.toString();
    }
}
