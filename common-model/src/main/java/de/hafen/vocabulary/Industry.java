package de.hafen.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/**
 * An industry: a division of WZ 2008 (the German edition of NACE Rev. 2).
 *
 * @param code two digits; text, because the leading zero belongs to it
 */
public record Industry(@JsonValue String code) implements Comparable<Industry> {

    /** Name of the classification; there will be a WZ 2025. */
    public static final String SCHEME = "WZ2008";

    private static final CodeList<Division> LIST =
            CodeList.of(
                    "wz2008-divisions.tsv", row -> new Division(row[0], row[1], row[2], row[3]));

    /** Throws {@link NotInVocabulary} where there is no such division. */
    @JsonCreator
    public Industry {
        if (!isCode(code)) {
            throw new NotInVocabulary("industry", "a division of WZ 2008, for example 62");
        }
    }

    /** Whether the text is the code of a division. */
    public static boolean isCode(String text) {
        return LIST.has(text);
    }

    /** All 88 divisions. */
    public static List<Division> all() {
        return LIST.all();
    }

    /** Section and titles. */
    public Division division() {
        return LIST.get(code);
    }

    @Override
    public int compareTo(Industry other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }

    /** What the classification says about a division. */
    public record Division(String code, String section, String german, String english) {}
}
