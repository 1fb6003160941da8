package de.hafen.cases.partner;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names a partner inside the region. */
public record PartnerId(@JsonValue UUID value) {

    /** Takes an id as it stands in JSON. */
    @JsonCreator
    public PartnerId {}

    /** Reads an id from a path or a query. */
    public static PartnerId valueOf(String text) {
        return new PartnerId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
