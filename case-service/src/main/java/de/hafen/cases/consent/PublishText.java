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
 * @param fields what it says that partners are told; of no other purpose
 */
public record PublishText(
        @NotNull ConsentPurpose purpose,
        @NotEmpty @Size(max = 20) List<@NotNull @Valid ConsentWords> words,
        @Size(max = 20) List<@NotNull ReleasedField> fields) {

    /** What is not said is nothing. */
    public PublishText {
        fields = fields == null ? List.of() : fields.stream().distinct().toList();
    }

    /** Whether no language is said twice. */
    @AssertTrue(message = "each language once") @SuppressWarnings("UnusedMethod") // asked by the validator
    private boolean isEachLanguageOnce() {
        return words == null
                || words.stream().map(ConsentWords::language).distinct().count() == words.size();
    }

    /** Whether it is said what is told, and of nothing else. */
    @AssertTrue(message = "name what partners are told, where it is about partners") @SuppressWarnings("UnusedMethod") // asked by the validator
    private boolean isNamingWhatIsTold() {
        return (purpose == ConsentPurpose.REFERRAL) != fields.isEmpty();
    }
}
