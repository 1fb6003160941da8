package de.hafen.cases.concern;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names a concern inside the region. */
public record ConcernId(@JsonValue UUID value) {

    /** Takes an id as it stands in JSON. */
    @JsonCreator
    public ConcernId {}

    /** Reads an id from a path or a query. */
    public static ConcernId valueOf(String text) {
        return new ConcernId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
