package de.hafen.cases.concern;

import de.hafen.vocabulary.Audience;
import de.hafen.vocabulary.Topic;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What people write down about a concern.
 *
 * @param names what it is called, once in each language
 * @param hints what to bring or to know, once in each language
 * @param minutes how long people talk about it
 * @param notesMinutes how long the adviser needs afterwards
 * @param openToPublic whether people can book it themselves
 * @param retired whether it is offered no longer
 */
public record ConcernForm(
        @NotEmpty @Size(max = 20) List<@NotNull @Valid Told> names,
        @Size(max = 20) List<@NotNull @Valid Told> hints,
        @Min(5) @Max(480) int minutes,
        @Min(0) @Max(120) int notesMinutes,
        @NotNull Audience forWhom,
        @NotEmpty @Size(max = 10) List<@NotNull Topic> topics,
        @NotEmpty @Size(max = 3) List<@NotNull Meeting> channels,
        @Nullable Boolean openToPublic,
        @Nullable Boolean retired) {

    /** Each topic and channel once; what is not said is no. */
    public ConcernForm {
        hints = hints == null ? List.of() : hints;
        topics = once(topics);
        channels = once(channels);
        openToPublic = openToPublic != null && openToPublic;
        retired = retired != null && retired;
    }

    /** Whether no language is said twice. */
    @AssertTrue(message = "each language once") @SuppressWarnings("UnusedMethod") // asked by the validator
    private boolean isEachLanguageOnce() {
        return isOnce(names) && isOnce(hints);
    }

    private static boolean isOnce(@Nullable List<Told> told) {
        return told == null || told.stream().map(Told::language).distinct().count() == told.size();
    }

    private static <T> List<T> once(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(new LinkedHashSet<>(list));
    }
}
