package de.hafen.cases.earlier;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names an offer inside the region. */
public record OfferId(@JsonValue UUID value) {

    /** Takes an id as it stands in JSON. */
    @JsonCreator
    public OfferId {}

    @Override
    public String toString() {
        return value.toString();
    }
}
