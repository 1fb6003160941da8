package de.hafen.cases.enquiry;

import de.hafen.cases.triage.Asked;
import de.hafen.vocabulary.LanguageTag;
import de.hafen.vocabulary.TargetGroup;
import de.hafen.vocabulary.Topic;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asks, and how to answer.
 *
 * @param language in which the answer is understood
 * @param text the question, in the person's own words
 * @param consent that name, address and number are kept in order to answer; without it, none is
 */
public record EnquiryForm(
        @NotEmpty @Size(max = 5) List<@NotNull Topic> topics,
        @NotNull LanguageTag language,
        @Nullable TargetGroup targetGroup,
        @NotBlank @Size(max = 4_000) String text,
        @Nullable @Size(max = 200) String name,
        @Nullable @Email @Size(max = 254) String email,
        @Nullable @Size(max = 60) String phone,
        @Nullable Boolean consent) {

    /** Each topic once; what is empty was not said. */
    public EnquiryForm {
        topics = topics == null ? List.of() : topics.stream().distinct().toList();
        name = said(name);
        email = said(email);
        phone = said(phone);
    }

    /** Throws {@link ConsentNeeded} where a way to reach somebody is kept without their consent. */
    void requireConsent() {
        if (!Boolean.TRUE.equals(consent) && (name != null || email != null || phone != null)) {
            throw new ConsentNeeded();
        }
    }

    /** What decides who answers. */
    Asked asked() {
        return new Asked(topics, language, targetGroup);
    }

    /** Tells nothing about the enquiry. */
    @Override
    public String toString() {
        return "an enquiry's form";
    }

    private static @Nullable String said(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
