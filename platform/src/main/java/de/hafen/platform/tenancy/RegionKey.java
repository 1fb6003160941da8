package de.hafen.platform.tenancy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * The key of a region (tenant): it stands in paths, tokens, schema and role names. Never changed,
 * never used again.
 *
 * @param value matches {@code [a-z][a-z0-9-]{1,30}}
 */
public record RegionKey(@JsonValue String value) implements Comparable<RegionKey> {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{1,30}");

    /** Throws {@link NotARegionKey} where the text has not the form of a key. */
    @JsonCreator
    public RegionKey {
        if (!FORM.matcher(value).matches()) {
            throw new NotARegionKey();
        }
    }

    /** Whether the text has the form of a region key. */
    public static boolean isKey(String text) {
        return FORM.matcher(text).matches();
    }

    @Override
    public int compareTo(RegionKey other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
