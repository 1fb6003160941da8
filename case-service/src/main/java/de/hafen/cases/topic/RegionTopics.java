package de.hafen.cases.topic;

import de.hafen.platform.problem.Violation;
import de.hafen.vocabulary.OwnTopic;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The bound region's own topics: a copy of what its administrators set, so that the desk needs
 * nobody else to know them.
 */
@Service
@Transactional
public class RegionTopics {

    private final RegionTopicRows rows;

    RegionTopics(RegionTopicRows rows) {
        this.rows = rows;
    }

    /** All, in the order of the settings, also archived ones. */
    @Transactional(readOnly = true)
    public List<RegionTopic> all() {
        return rows.all();
    }

    /** What each is called in that language, also those that are archived. */
    @Transactional(readOnly = true)
    public Map<OwnTopic, String> names(Locale locale) {
        return rows.all().stream()
                .collect(Collectors.toMap(RegionTopic::topic, it -> it.name(locale)));
    }

    /** How often each was said; those that never were are left out. */
    @Transactional(readOnly = true)
    public List<TopicUse> uses() {
        return rows.uses();
    }

    /**
     * Throws {@link NotATopicHere} where one may not be said of a consultation.
     *
     * @param said what is said now
     * @param before what the consultation said before: that stays possible
     */
    @Transactional(readOnly = true)
    public void require(List<OwnTopic> said, Collection<OwnTopic> before) {
        if (before.containsAll(said)) {
            return;
        }
        Map<OwnTopic, RegionTopic> known =
                rows.all().stream()
                        .collect(Collectors.toMap(RegionTopic::topic, Function.identity()));
        List<Violation> wrong = new ArrayList<>();
        for (int i = 0; i < said.size(); i++) {
            RegionTopic topic = known.get(said.get(i));
            if (before.contains(said.get(i)) || (topic != null && !topic.archived())) {
                continue;
            }
            wrong.add(
                    topic == null
                            ? new Violation(
                                    "/ownTopics/" + i, "unknown", "The region has no such topic.")
                            : new Violation(
                                    "/ownTopics/" + i,
                                    "archived",
                                    "The region says it no more of new consultations."));
        }
        if (!wrong.isEmpty()) {
            throw new NotATopicHere(wrong);
        }
    }

    /**
     * Takes over what the administrators set; what is older than what is known is passed over.
     *
     * @param version rises with each change of the settings
     */
    public void take(long version, List<RegionTopic> topics) {
        rows.replace(version, topics);
    }
}
