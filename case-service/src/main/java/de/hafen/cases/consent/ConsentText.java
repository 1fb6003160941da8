package de.hafen.cases.consent;

import de.hafen.vocabulary.LanguageTag;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A text as it was published; it never changes.
 *
 * @param number counted for each purpose from one
 * @param words the same in each language
 * @param fields what it says that partners are told
 * @param publishedBy who did, by name
 */
public record ConsentText(
        UUID id,
        ConsentPurpose purpose,
        int number,
        List<ConsentWords> words,
        List<ReleasedField> fields,
        Instant publishedAt,
        String publishedBy) {

    boolean isIn(LanguageTag language) {
        return words.stream().anyMatch(it -> it.language().equals(language));
    }
}
