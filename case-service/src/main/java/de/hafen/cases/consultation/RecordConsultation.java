package de.hafen.cases.consultation;

import de.hafen.cases.client.ClientForm;
import de.hafen.cases.client.ClientId;
import de.hafen.cases.employer.EmployerForm;
import de.hafen.cases.employer.EmployerId;
import de.hafen.vocabulary.Audience;
import de.hafen.vocabulary.Channel;
import de.hafen.vocabulary.LanguageTag;
import de.hafen.vocabulary.Outcome;
import de.hafen.vocabulary.OwnTopic;
import de.hafen.vocabulary.Topic;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An adviser records a consultation; somebody who is new is added with it, or nothing is stored.
 *
 * @param newClient instead of {@code clientId}
 * @param newEmployer instead of {@code employerId}
 * @param fellows colleagues who advised as well
 * @param heldAt now, where nothing is said
 */
public record RecordConsultation(
        @Nullable Audience audience,
        @Nullable ClientId clientId,
        @Nullable @Valid ClientForm newClient,
        @Nullable EmployerId employerId,
        @Nullable @Valid EmployerForm newEmployer,
        @Nullable Instant heldAt,
        @Min(1) @Max(600) int minutes,
        @NotNull Channel channel,
        @NotEmpty @Size(max = 10) List<@NotNull Topic> topics,
        @Nullable @Size(max = 10) List<@NotNull OwnTopic> ownTopics,
        @NotNull LanguageTag language,
        @Nullable @Size(max = 20_000) String note,
        @NotNull Outcome outcome,
        @Nullable LocalDate followUpOn,
        @Nullable @Size(max = 10) List<@NotNull @Valid FellowAdviser> fellows) {

    /** The form, once everybody in it has an id. */
    ConsultationForm form(@Nullable ClientId client, @Nullable EmployerId employer, Instant now) {
        return new ConsultationForm(
                audience,
                client,
                employer,
                heldAt == null ? now : heldAt,
                minutes,
                channel,
                topics,
                ownTopics == null ? List.of() : ownTopics,
                language,
                note,
                outcome,
                followUpOn,
                fellows == null ? List.of() : fellows);
    }

    /** Refuses two answers to one question before anything is stored. */
    void requireOneAnswerEach() {
        if (clientId != null && newClient != null) {
            throw new PartiesContradict(
                    "/newClient", "unexpected", "a known client or a new one, not both.");
        }
        if (employerId != null && newEmployer != null) {
            throw new PartiesContradict(
                    "/newEmployer", "unexpected", "a known employer or a new one, not both.");
        }
    }

    /** Tells nothing about the consultation. */
    @Override
    public String toString() {
        return "a consultation to be recorded";
    }
}
