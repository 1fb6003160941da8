package de.hafen.cases.consent;

import de.hafen.cases.client.PlausibleDate;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A client said no, whatever they had said before.
 *
 * @param on the day; today where nothing is said
 */
public record WithdrawConsent(
        @NotNull ConsentPurpose purpose,
        @NotNull ConsentManner manner,
        @Nullable @PlausibleDate LocalDate on) {

    /** Tells nothing about the client. */
    @Override
    public String toString() {
        return "a no";
    }
}
