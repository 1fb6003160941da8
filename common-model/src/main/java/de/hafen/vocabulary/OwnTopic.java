package de.hafen.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A region's own topic under a common one, written {@code WORK/JOB_FAIR}: without its place under a
 * common topic it cannot be said at all, so regions stay comparable.
 *
 * @param under the common topic
 * @param code the region's own word
 */
public record OwnTopic(Topic under, String code) implements Comparable<OwnTopic> {

    private static final Pattern FORM = Pattern.compile("([A-Z_]{3,30})/([A-Z][A-Z0-9_]{0,39})");

    /** Throws {@link NotInVocabulary} where the own word has not the form of a code. */
    public OwnTopic {
        if (!FORM.matcher(under + "/" + code).matches()) {
            throw refusal();
        }
    }

    /** Reads {@code TOPIC/OWN_TOPIC}; throws {@link NotInVocabulary} where it is not that. */
    @JsonCreator
    public static OwnTopic of(String text) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw refusal();
        }
        try {
            return new OwnTopic(Topic.valueOf(parts.group(1)), parts.group(2));
        } catch (NotInVocabulary no) {
            throw no;
        } catch (IllegalArgumentException no) {
            throw refusal();
        }
    }

    @Override
    public int compareTo(OwnTopic other) {
        return toString().compareTo(other.toString());
    }

    @JsonValue
    @Override
    public String toString() {
        return under + "/" + code;
    }

    private static NotInVocabulary refusal() {
        return new NotInVocabulary(
                "own-topic", "a common topic, a slash and an own code, for example WORK/JOB_FAIR");
    }
}
