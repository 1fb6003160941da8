package de.hafen.tenants.provisioning;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names a run. */
public record RunId(@JsonValue UUID value) {

    /** The id that Jackson reads from a text. */
    @JsonCreator
    public RunId {}

    @Override
    public String toString() {
        return value.toString();
    }
}
