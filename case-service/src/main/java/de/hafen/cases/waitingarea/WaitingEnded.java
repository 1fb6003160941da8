package de.hafen.cases.waitingarea;

import de.hafen.platform.outbox.Fact;
import de.hafen.vocabulary.LanguageTag;
import de.hafen.vocabulary.TargetGroup;
import de.hafen.vocabulary.Topic;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's waiting came to an end.
 *
 * @param on the day in the region
 * @param minutes from coming to being called to the desk, or to leaving
 * @param outcome how it ended
 * @param calls how often somebody was called
 */
public record WaitingEnded(
        LocalDate on,
        int minutes,
        Outcome outcome,
        int calls,
        CameBy cameBy,
        @Nullable Topic topic,
        LanguageTag language,
        @Nullable TargetGroup targetGroup)
        implements Fact {

    /** How waiting ends. */
    public enum Outcome {
        /** Called and advised. */
        ADVISED,
        /** Left before. */
        LEFT,
        /** The day ended before, or the person did not come. */
        MISSED
    }

    @Override
    public String type() {
        return "waiting-ended";
    }

    @Override
    public int v() {
        return 1;
    }
}
