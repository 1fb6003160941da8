package de.hafen.cases.consent;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * The next text of a purpose.
 *
 * @param words once in each language
 */
public record PublishText(
        @NotNull ConsentPurpose purpose,
        @NotEmpty @Size(max = 20) List<@NotNull @Valid ConsentWords> words) {

    /** Whether no language is said twice. */
    @AssertTrue(message = "each language once") @SuppressWarnings("UnusedMethod") // asked by the validator
    private boolean isEachLanguageOnce() {
        return words == null
                || words.stream().map(ConsentWords::language).distinct().count() == words.size();
    }
}
