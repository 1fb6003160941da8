package de.hafen.cases.waitingarea;

import de.hafen.vocabulary.LanguageTag;
import de.hafen.vocabulary.Topic;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An adviser is free.
 *
 * @param desk where the person shall come
 * @param languages that the adviser speaks; all where none is said
 * @param topics that the adviser knows; all where none is said
 */
public record CallNext(
        @NotBlank @Size(max = 20) String desk,
        @Nullable @Size(max = 30) List<@NotNull LanguageTag> languages,
        @Nullable @Size(max = 30) List<@NotNull Topic> topics) {

    String[] tags() {
        return languages == null
                ? new String[0]
                : languages.stream().map(LanguageTag::value).toArray(String[]::new);
    }

    String[] codes() {
        return topics == null
                ? new String[0]
                : topics.stream().map(Topic::name).toArray(String[]::new);
    }
}
