package de.hafen.cases.consent;

import de.hafen.cases.client.PlausibleDate;
import de.hafen.vocabulary.LanguageTag;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A client said yes.
 *
 * @param text the number of the text that they were shown
 * @param language in which they were shown it
 * @param on the day; today where nothing is said
 */
public record GiveConsent(
        @NotNull ConsentPurpose purpose,
        @Min(1) int text,
        @NotNull LanguageTag language,
        @NotNull ConsentManner manner,
        @Nullable @PlausibleDate LocalDate on) {

    /** Tells nothing about the client. */
    @Override
    public String toString() {
        return "a yes";
    }
}
