package de.hafen.sample;

import de.hafen.vocabulary.Channel;
import de.hafen.vocabulary.Outcome;
import de.hafen.vocabulary.Topic;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One consultation, for a client or for an employer. */
record SampleConsultation(
        String number,
        LocalDateTime at,
        int minutes,
        Channel channel,
        List<Topic> topics,
        String language,
        Outcome outcome,
        String note,
        @Nullable LocalDate followUpOn,
        String adviser,
        @Nullable SampleClient client,
        @Nullable SampleEmployer employer) {}
