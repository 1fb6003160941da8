package de.hafen.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * A country by its ISO 3166-1 alpha-2 code, as the JDK lists them; and {@code XK} for Kosovo, the
 * user-assigned code that CLDR and the EU use, because people come from there.
 *
 * @param value two capital letters
 */
public record CountryCode(@JsonValue String value) implements Comparable<CountryCode> {

    private static final Set<String> CODES = codes();

    /** Throws {@link NotInVocabulary} where there is no such country. */
    @JsonCreator
    public CountryCode {
        if (!isCode(value)) {
            throw new NotInVocabulary(
                    "country", "a country code of ISO 3166-1 alpha-2, for example TR");
        }
    }

    /** Whether the text is the code of a country. */
    public static boolean isCode(String text) {
        return CODES.contains(text);
    }

    /** All codes in alphabetical order. */
    public static Set<String> all() {
        return CODES;
    }

    /** What the country is called in that language. */
    public String name(Locale in) {
        return Locale.of("", value).getDisplayCountry(in);
    }

    @Override
    public int compareTo(CountryCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }

    private static Set<String> codes() {
        TreeSet<String> codes =
                new TreeSet<>(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2));
        codes.add("XK");
        return Collections.unmodifiableSet(codes);
    }
}
