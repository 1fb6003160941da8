package de.hafen.cases.triage;

import de.hafen.vocabulary.LanguageTag;
import de.hafen.vocabulary.TargetGroup;
import de.hafen.vocabulary.Topic;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule of triage: what it is about, and who answers it, a colleague or an office.
 *
 * @param name as it is shown at the enquiry
 * @param topics one of them is asked about; any where none is named
 * @param languages in one of them one is answered, whatever the country; any where none is named
 * @param targetGroups whoever asks belongs to one of them; any where none is named
 * @param colleagueId the account of the colleague who answers
 * @param office where several people answer
 */
@Schema(name = "TriageRule")
public record TriageRule(
        @NotBlank @Size(max = 80) String name,
        @NotNull @Size(max = 50) List<@NotNull Topic> topics,
        @NotNull @Size(max = 50) List<@NotNull LanguageTag> languages,
        @NotNull @Size(max = 50) List<@NotNull TargetGroup> targetGroups,
        @Nullable @Size(max = 100) String colleagueId,
        @Nullable @Size(max = 80) String office) {

    /** Each once; what is empty was not said. */
    public TriageRule {
        name = name == null ? "" : name.strip();
        topics = once(topics);
        languages = once(languages);
        targetGroups = once(targetGroups);
        colleagueId = said(colleagueId);
        office = said(office);
    }

    /** Whether the rule is about that. */
    boolean isAbout(Asked asked) {
        return (topics.isEmpty() || asked.topics().stream().anyMatch(topics::contains))
                && (languages.isEmpty() || languages.stream().anyMatch(it -> reads(it, asked)))
                && (targetGroups.isEmpty()
                        || (asked.targetGroup() != null
                                && targetGroups.contains(asked.targetGroup())));
    }

    /** Whoever answers Portuguese answers the Portuguese of Brazil. */
    private static boolean reads(LanguageTag spoken, Asked asked) {
        String wanted = asked.language().value();
        return wanted.equals(spoken.value()) || wanted.startsWith(spoken.value() + "-");
    }

    private static <T> List<T> once(List<T> named) {
        return named == null ? List.of() : named.stream().distinct().toList();
    }

    private static @Nullable String said(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
