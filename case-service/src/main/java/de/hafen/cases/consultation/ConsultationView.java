package de.hafen.cases.consultation;

import de.hafen.cases.client.ClientCard;
import de.hafen.cases.client.ClientId;
import de.hafen.cases.employer.EmployerCard;
import de.hafen.cases.employer.EmployerId;
import de.hafen.vocabulary.Audience;
import de.hafen.vocabulary.Channel;
import de.hafen.vocabulary.LanguageTag;
import de.hafen.vocabulary.Outcome;
import de.hafen.vocabulary.OwnTopic;
import de.hafen.vocabulary.Topic;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A consultation as it is shown. */
public record ConsultationView(
        ConsultationId id,
        int version,
        Audience audience,
        @Nullable ClientName client,
        @Nullable EmployerName employer,
        Instant heldAt,
        int minutes,
        Channel channel,
        List<Topic> topics,
        List<OwnTopic> ownTopics,
        LanguageTag language,
        @Nullable String note,
        Outcome outcome,
        @Nullable LocalDate followUpOn,
        @Nullable Instant followUpDoneAt,
        Adviser adviser,
        List<FellowAdviser> fellows,
        @Nullable Retraction retraction) {

    /** The client of a consultation. */
    public record ClientName(ClientId id, String name) {

        static @Nullable ClientName of(@Nullable ClientCard card) {
            return card == null ? null : new ClientName(card.id(), card.name());
        }
    }

    /** The employer of a consultation. */
    public record EmployerName(EmployerId id, String name) {

        static @Nullable EmployerName of(@Nullable EmployerCard card) {
            return card == null ? null : new EmployerName(card.id(), card.name());
        }
    }

    /** Why the consultation counts no longer. */
    public record Retraction(Instant at, String reason) {}

    /** Whether they advised, alone or with others. */
    boolean isOf(String account) {
        return adviser.is(account) || fellows.stream().anyMatch(it -> it.id().equals(account));
    }

    /** Without what was written down about the client. */
    ConsultationView withoutNote() {
        return new ConsultationView(
                id,
                version,
                audience,
                client,
                employer,
                heldAt,
                minutes,
                channel,
                topics,
                ownTopics,
                language,
                null,
                outcome,
                followUpOn,
                followUpDoneAt,
                adviser,
                fellows,
                retraction);
    }

    /** Tells the id only. */
    @Override
    public String toString() {
        return "consultation " + id;
    }
}
