package de.hafen.platform.tenancy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The key of a region (tenant): it stands in paths, tokens, schema and role names. Never changed,
 * never used again.
 *
 * @param value matches {@code [a-z][a-z0-9-]{1,30}} and is none of the few reserved words
 */
public record RegionKey(@JsonValue String value) implements Comparable<RegionKey> {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{1,30}");

    /** Words that stand for something else where a role or a schema is named after a region. */
    private static final Set<String> RESERVED =
            Set.of("comparison", "migrator", ServiceNames.REFERENCE, "relay", "sealer", "service");

    /** Throws {@link NotARegionKey} where the text has not the form of a key. */
    @JsonCreator
    public RegionKey {
        if (!isKey(value)) {
            throw new NotARegionKey();
        }
    }

    /** Whether the text has the form of a region key. */
    public static boolean isKey(String text) {
        return FORM.matcher(text).matches() && !RESERVED.contains(text);
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
