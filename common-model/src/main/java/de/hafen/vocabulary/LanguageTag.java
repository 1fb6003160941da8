package de.hafen.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.IllformedLocaleException;
import java.util.Locale;

/**
 * A language by its BCP 47 tag in canonical form: {@code uk}, {@code pt-BR}, {@code zh-Hant},
 * {@code kmr}.
 *
 * @param value canonical tag, at most 35 characters
 */
public record LanguageTag(@JsonValue String value) implements Comparable<LanguageTag> {

    private static final int LONGEST = 35;

    /** Brings the tag into canonical form; throws {@link NotInVocabulary} where it is none. */
    @JsonCreator
    public LanguageTag {
        value = canonical(value);
    }

    /** Whether the text is the tag of a language. */
    public static boolean isTag(String text) {
        try {
            canonical(text);
            return true;
        } catch (NotInVocabulary no) {
            return false;
        }
    }

    /** What the language is called in that language. */
    public String name(Locale in) {
        return Locale.forLanguageTag(value).getDisplayName(in);
    }

    @Override
    public int compareTo(LanguageTag other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }

    private static String canonical(String text) {
        try {
            if (!text.isEmpty() && text.length() <= LONGEST) {
                String tag = new Locale.Builder().setLanguageTag(text).build().toLanguageTag();
                if (!tag.startsWith("und") && !tag.startsWith("x-")) {
                    return tag;
                }
            }
        } catch (IllformedLocaleException no) {
            // falls through: not a tag
        }
        throw new NotInVocabulary("language", "a language tag of BCP 47, for example uk or pt-BR");
    }
}
