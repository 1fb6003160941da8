package de.hafen.cases.consent;

import de.hafen.vocabulary.LanguageTag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A yes or a no of a client.
 *
 * @param said which of the two
 * @param on the day on which they said it
 * @param text the number of the text to which they said yes
 * @param language in which they were shown it
 * @param at when it was written down
 * @param by who wrote it down, by name
 */
public record ConsentEntry(
        UUID id,
        ConsentPurpose purpose,
        Standing said,
        LocalDate on,
        ConsentManner manner,
        @Nullable Integer text,
        @Nullable LanguageTag language,
        Instant at,
        String by) {

    Standing.Said word() {
        return new Standing.Said(said, on, at);
    }

    /** Tells the id only. */
    @Override
    public String toString() {
        return "consent " + id;
    }
}
