package de.hafen.platform.rights;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a person does over all regions; it never opens the data of a person. */
public enum PlatformRole {
    ANALYST,
    PLATFORM_ADMINISTRATOR;

    /** The role as it stands in tokens and JSON, for example {@code platform-administrator}. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The role with that code; throws where there is none. */
    @JsonCreator
    public static PlatformRole of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
