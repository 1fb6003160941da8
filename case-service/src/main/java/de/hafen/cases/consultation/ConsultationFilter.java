package de.hafen.cases.consultation;

import de.hafen.cases.client.ClientId;
import de.hafen.cases.employer.EmployerId;
import de.hafen.cases.listing.Where;
import de.hafen.vocabulary.Audience;
import de.hafen.vocabulary.Channel;
import de.hafen.vocabulary.Outcome;
import de.hafen.vocabulary.OwnTopic;
import de.hafen.vocabulary.Topic;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which consultations a list shows; what is not given does not narrow it. Retracted ones are never
 * in it.
 *
 * @param from first day
 * @param to last day
 * @param adviser the account of somebody who advised, alone or with others
 * @param ownTopic one of the region's own topics
 */
public record ConsultationFilter(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable ClientId clientId,
        @Nullable EmployerId employerId,
        @Nullable String adviser,
        @Nullable Topic topic,
        @Nullable OwnTopic ownTopic,
        @Nullable Channel channel,
        @Nullable Audience audience,
        @Nullable Outcome outcome) {

    /** All consultations of a client. */
    public static ConsultationFilter of(ClientId client) {
        return new ConsultationFilter(null, null, client, null, null, null, null, null, null, null);
    }

    /** All consultations of an employer. */
    public static ConsultationFilter of(EmployerId employer) {
        return new ConsultationFilter(
                null, null, null, employer, null, null, null, null, null, null);
    }

    /** All consultations of a day. */
    public static ConsultationFilter of(LocalDate day) {
        return new ConsultationFilter(day, day, null, null, null, null, null, null, null, null);
    }

    Where where() {
        return new Where()
                .that("retracted_at is null")
                .that("held_on >= :from", "from", from)
                .that("held_on <= :to", "to", to)
                .that("client_id = :client", "client", clientId == null ? null : clientId.value())
                .that(
                        "employer_id = :employer",
                        "employer",
                        employerId == null ? null : employerId.value())
                .that(
                        "(adviser_id = :adviser or fellow_ids @> array[:adviser]::text[])",
                        "adviser",
                        adviser)
                .that(
                        "topics @> array[:topic]::text[]",
                        "topic",
                        topic == null ? null : topic.name())
                .that(
                        "own_topics @> array[:ownTopic]::text[]",
                        "ownTopic",
                        ownTopic == null ? null : ownTopic.toString())
                .that("channel = :channel", "channel", channel == null ? null : channel.name())
                .that("audience = :audience", "audience", audience == null ? null : audience.name())
                .that("outcome = :outcome", "outcome", outcome == null ? null : outcome.name());
    }
}
