package de.hafen.cases.referral;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names a referral inside the region. */
public record ReferralId(@JsonValue UUID value) {

    /** Takes an id as it stands in JSON. */
    @JsonCreator
    public ReferralId {}

    /** Reads an id from a path. */
    public static ReferralId valueOf(String text) {
        return new ReferralId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
