package de.hafen.cases.imports;

import de.hafen.vocabulary.OwnTopic;
import de.hafen.vocabulary.Topic;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A topic as a spreadsheet names it.
 *
 * @param own the region's own one, where the word means that
 */
record SaidTopic(Topic topic, @Nullable OwnTopic own) {

    static SaidTopic of(Topic topic) {
        return new SaidTopic(topic, null);
    }

    static SaidTopic of(OwnTopic own) {
        return new SaidTopic(own.under(), own);
    }

    static List<Topic> common(List<SaidTopic> said) {
        return said.stream().map(SaidTopic::topic).toList();
    }

    static List<OwnTopic> own(List<SaidTopic> said) {
        return said.stream().map(SaidTopic::own).filter(Objects::nonNull).toList();
    }
}
