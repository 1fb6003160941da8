package de.hafen.cases.consultation;

import de.hafen.platform.outbox.Fact;
import de.hafen.vocabulary.Ags;
import de.hafen.vocabulary.Audience;
import de.hafen.vocabulary.Channel;
import de.hafen.vocabulary.CountryCode;
import de.hafen.vocabulary.Industry;
import de.hafen.vocabulary.LanguageTag;
import de.hafen.vocabulary.Outcome;
import de.hafen.vocabulary.OwnTopic;
import de.hafen.vocabulary.TargetGroup;
import de.hafen.vocabulary.Topic;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A consultation was held; a correction says the same again as it is now.
 *
 * @param on the day in the region
 * @param topics with the common ones above the own ones, by which regions are compared
 * @param ownTopics codes of the region's own, for its own figures
 * @param client pseudonym of the client, where known
 * @param employer pseudonym of the employer, where known
 * @param first whether it was the first of this client, or without a client of this employer
 */
public record ConsultationHeld(
        LocalDate on,
        Audience audience,
        Channel channel,
        List<Topic> topics,
        List<OwnTopic> ownTopics,
        int minutes,
        LanguageTag language,
        Outcome outcome,
        boolean followUp,
        @Nullable TargetGroup targetGroup,
        @Nullable CountryCode country,
        @Nullable Ags municipality,
        @Nullable Industry industry,
        @Nullable String client,
        @Nullable String employer,
        boolean first)
        implements Fact {

    static final String TYPE = "consultation-held";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public int v() {
        return 1;
    }
}
