package de.hafen.cases.client;

import de.hafen.vocabulary.LanguageLevel;
import de.hafen.vocabulary.LanguageTag;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** A spoken language as a row. */
@Embeddable
record LanguageRow(String tag, @Enumerated(EnumType.STRING) @Nullable LanguageLevel level) {

    static LanguageRow of(SpokenLanguage language) {
        return new LanguageRow(language.tag().value(), language.level());
    }

    SpokenLanguage spoken() {
        return new SpokenLanguage(new LanguageTag(tag), level);
    }
}
