package de.hafen.events.member;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names a member in its region. */
public record MemberId(@JsonValue UUID value) {

    /** From the text in a path or body. */
    @JsonCreator
    public MemberId {}

    @Override
    public String toString() {
        return value.toString();
    }
}
