package de.hafen.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/**
 * An occupation: a sub-major group of ISCO-08.
 *
 * @param code two digits, the first is the major group
 */
public record Occupation(@JsonValue String code) implements Comparable<Occupation> {

    private static final CodeList<Group> LIST =
            CodeList.of("isco08-submajor.tsv", row -> new Group(row[0], row[2], row[1]));

    /** Throws {@link NotInVocabulary} where there is no such group. */
    @JsonCreator
    public Occupation {
        if (!isCode(code)) {
            throw new NotInVocabulary("occupation", "a sub-major group of ISCO-08, for example 22");
        }
    }

    /** Whether the text is the code of a group. */
    public static boolean isCode(String text) {
        return LIST.has(text);
    }

    /** All 43 groups. */
    public static List<Group> all() {
        return LIST.all();
    }

    /** Titles. */
    public Group group() {
        return LIST.get(code);
    }

    @Override
    public int compareTo(Occupation other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }

    /** What the classification says about a group. */
    public record Group(String code, String german, String english) {}
}
