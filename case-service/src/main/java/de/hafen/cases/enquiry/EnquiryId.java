package de.hafen.cases.enquiry;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names an enquiry inside the region; people outside say its {@link Reference}. */
public record EnquiryId(@JsonValue UUID value) {

    /** Takes an id as it stands in JSON. */
    @JsonCreator
    public EnquiryId {}

    /** Reads an id from a path or a query. */
    public static EnquiryId valueOf(String text) {
        return new EnquiryId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
