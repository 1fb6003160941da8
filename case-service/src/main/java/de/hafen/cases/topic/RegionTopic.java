package de.hafen.cases.topic;

import de.hafen.vocabulary.OwnTopic;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An own topic as the region's administrators have named it.
 *
 * @param topic its place under a common topic, and its code
 * @param label what people read
 * @param english the same in English, where somebody said it
 * @param archived said no more of new consultations; old ones keep it
 */
public record RegionTopic(
        OwnTopic topic, String label, @Nullable String english, boolean archived) {

    /** What it is called in that language. */
    public String name(Locale locale) {
        return english == null || Locale.GERMAN.getLanguage().equals(locale.getLanguage())
                ? label
                : english;
    }
}
