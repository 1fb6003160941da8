package de.hafen.cases.concern;

import de.hafen.vocabulary.LanguageTag;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Words for people, in one language. */
public record Told(@NotNull LanguageTag language, @NotBlank @Size(max = 500) String text) {}
