package de.hafen.cases.consent;

import de.hafen.vocabulary.LanguageTag;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What people agree to, in one language. */
public record ConsentWords(
        @NotNull LanguageTag language, @NotBlank @Size(max = 4000) String text) {}
