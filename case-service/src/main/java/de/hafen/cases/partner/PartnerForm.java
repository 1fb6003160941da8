package de.hafen.cases.partner;

import de.hafen.vocabulary.LanguageTag;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What people write down about a partner.
 *
 * @param email where referrals go
 * @param contact whom one asks for
 * @param languages that are spoken there; letters are written in the first of them that we have
 * @param answerDays within how many days an answer is expected; two weeks where nothing is said
 * @param archived whether nobody is referred there any longer
 */
public record PartnerForm(
        @NotBlank @Size(max = 200) String name,
        @NotNull PartnerKind kind,
        @NotNull @Email @Size(max = 254) String email,
        @Nullable @Size(max = 60) String phone,
        @Nullable @Size(max = 200) String contact,
        @Size(max = 20) List<@NotNull LanguageTag> languages,
        @Nullable @Min(1) @Max(90) Integer answerDays,
        @Nullable Boolean archived) {

    private static final int TWO_WEEKS = 14;

    /** Each language once; what is not said gets its usual value. */
    public PartnerForm {
        name = name == null ? null : name.strip();
        phone = said(phone);
        contact = said(contact);
        languages = languages == null ? List.of() : languages.stream().distinct().toList();
        answerDays = answerDays == null ? TWO_WEEKS : answerDays;
        archived = archived != null && archived;
    }

    private static @Nullable String said(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** Names nobody. */
    @Override
    public String toString() {
        return "a partner";
    }
}
