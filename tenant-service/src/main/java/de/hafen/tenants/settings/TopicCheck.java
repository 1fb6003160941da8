package de.hafen.tenants.settings;

import de.hafen.platform.problem.Violation;
import de.hafen.tenants.region.RegionEntry.LabelledTopic;
import de.hafen.vocabulary.OwnTopic;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whether own topics can be told apart, by their codes and by what people read: a table that is
 * brought names them by their labels.
 */
final class TopicCheck {

    private static final int LONGEST_LABEL = 80;

    private final List<Violation> wrong;
    private final Set<String> codes = new HashSet<>();
    private final Map<String, Integer> labels = new HashMap<>();

    /**
     * @param wrong is told what is wrong
     */
    TopicCheck(List<Violation> wrong) {
        this.wrong = wrong;
    }

    void check(List<LabelledTopic> topics) {
        for (int i = 0; i < topics.size(); i++) {
            check("/ownTopics/" + i, topics.get(i), i);
        }
    }

    private void check(String pointer, LabelledTopic topic, int place) {
        // what Jackson makes of a missing member is null, whatever the record says
        Object parent = topic.parent();
        if (parent == null) {
            wrong.add(new Violation(pointer + "/parent", "required", "A common topic."));
            return;
        }
        try {
            String code = new OwnTopic(topic.parent(), String.valueOf(topic.code())).toString();
            if (!codes.add(code)) {
                wrong.add(new Violation(pointer + "/code", "twice", "Each only once."));
            }
        } catch (IllegalArgumentException notACode) {
            wrong.add(
                    new Violation(
                            pointer + "/code",
                            "wrong",
                            "Capital letters, digits and underscores, for example JOB_FAIR."));
        }
        label(pointer + "/label", topic.label());
        if (topic.english() != null) {
            label(pointer + "/english", topic.english());
        }
        if (!Boolean.TRUE.equals(topic.archived())) {
            apart(pointer, topic, place);
        }
    }

    private void label(String pointer, @Nullable String said) {
        String label = said == null ? "" : said.strip();
        if (label.isEmpty() || label.length() > LONGEST_LABEL) {
            wrong.add(new Violation(pointer, "required", "1 to " + LONGEST_LABEL + " characters."));
        }
    }

    /** Two that are offered are never called the same. */
    private void apart(String pointer, LabelledTopic topic, int place) {
        Stream.of(String.valueOf(topic.label()), String.valueOf(topic.english()))
                .filter(it -> !it.equals("null"))
                .map(it -> it.strip().toLowerCase(Locale.ROOT))
                .filter(it -> !labels.merge(it, place, (first, again) -> first).equals(place))
                .findFirst()
                .ifPresent(it ->
                        wrong.add(
                                new Violation(
                                        pointer + "/label",
                                        "twice",
                                        "Another topic is called the same.")));
    }
}
