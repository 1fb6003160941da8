package de.hafen.cases.consultation;

import de.hafen.cases.client.ClientId;
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
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What people write down about a consultation.
 *
 * @param audience follows from client and employer where nobody says it
 * @param topics common topics; those above the own ones belong to them by themselves
 * @param ownTopics the region's own topics
 * @param language in which it was held
 * @param followUpOn when somebody comes back to it
 * @param fellows colleagues who advised as well
 */
public record ConsultationForm(
        @Nullable Audience audience,
        @Nullable ClientId clientId,
        @Nullable EmployerId employerId,
        @NotNull Instant heldAt,
        @Min(1) @Max(600) int minutes,
        @NotNull Channel channel,
        @NotEmpty @Size(max = 10) List<@NotNull Topic> topics,
        @Size(max = 10) List<@NotNull OwnTopic> ownTopics,
        @NotNull LanguageTag language,
        @Nullable @Size(max = 20_000) String note,
        @NotNull Outcome outcome,
        @Nullable LocalDate followUpOn,
        @Size(max = 10) List<@NotNull @Valid FellowAdviser> fellows) {

    /**
     * Each topic once, with the common ones above the own ones; the instant to the microsecond, as
     * the database keeps it.
     */
    public ConsultationForm {
        heldAt = heldAt == null ? heldAt : heldAt.truncatedTo(ChronoUnit.MICROS);
        fellows = once(fellows, Set.of());
        ownTopics = once(ownTopics, Set.of());
        topics =
                once(
                        topics,
                        ownTopics.stream().filter(Objects::nonNull).map(OwnTopic::under).toList());
    }

    Parties parties() {
        return Parties.of(audience, clientId, employerId);
    }

    /** Tells nothing about the consultation. */
    @Override
    public String toString() {
        return "a consultation's form";
    }

    private static <T> List<T> once(@Nullable List<T> list, Collection<T> more) {
        Set<T> once = new LinkedHashSet<>(list == null ? List.of() : list);
        once.addAll(more);
        return once.stream().toList();
    }
}
