package de.hafen.cases.topic;

import de.hafen.platform.problem.Refused;
import de.hafen.platform.problem.Violation;
import java.util.List;

/** The region has no such own topic, or says it no more of new consultations. */
public final class NotATopicHere extends Refused {

    NotATopicHere(List<Violation> wrong) {
        super("not-a-topic-here", "The region has no such topic of its own, or archived it.");
        with(wrong);
    }
}
