package de.hafen.cases.client;

import de.hafen.vocabulary.LanguageLevel;
import de.hafen.vocabulary.LanguageTag;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * A language that a client speaks.
 *
 * @param level how well; nobody may have asked
 */
public record SpokenLanguage(@NotNull LanguageTag tag, @Nullable LanguageLevel level) {}
