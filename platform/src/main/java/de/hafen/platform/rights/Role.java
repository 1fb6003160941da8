package de.hafen.platform.rights;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a person does in one region. A person may have different roles in several regions. */
public enum Role {
    ADVISER,
    EVENT_MANAGER,
    IMMIGRATION_OFFICER,
    NATURALISATION_OFFICER,
    REGION_ADMINISTRATOR,
    SPONSOR;

    /** The role as it stands in tokens and JSON, for example {@code event-manager}. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The role with that code; throws where there is none. */
    @JsonCreator
    public static Role of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
