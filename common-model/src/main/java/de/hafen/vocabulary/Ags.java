package de.hafen.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * A German municipality by its official key (Amtlicher Gemeindeschlüssel): Land, government
 * district, district, municipality.
 *
 * @param value eight digits; text, because the leading zero belongs to it
 */
public record Ags(@JsonValue String value) implements Comparable<Ags> {

    private static final Pattern FORM = Pattern.compile("(0[1-9]|1[0-6])\\d{6}");

    /** Throws {@link NotInVocabulary} where the text has not the form of a key. */
    @JsonCreator
    public Ags {
        if (!isKey(value)) {
            throw new NotInVocabulary(
                    "municipality", "an AGS of eight digits, for example 05111000");
        }
    }

    /** Whether the text has the form of a municipality's key. */
    public static boolean isKey(String text) {
        return FORM.matcher(text).matches();
    }

    /** Key of the district or district-free city: the first five digits. */
    public String district() {
        return value.substring(0, 5);
    }

    /** Key of the Land: the first two digits. */
    public String land() {
        return value.substring(0, 2);
    }

    @Override
    public int compareTo(Ags other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
