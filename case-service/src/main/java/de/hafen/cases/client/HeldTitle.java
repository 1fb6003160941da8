package de.hafen.cases.client;

import de.hafen.vocabulary.ResidenceTitle;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The residence title that a client holds.
 *
 * @param validUntil its last day; some have none
 * @param conditions what it is subject to as it says itself (§ 12 AufenthG), for example a certain
 *     employer
 */
public record HeldTitle(
        @NotNull ResidenceTitle kind,
        @Nullable LocalDate validUntil,
        @Nullable @Size(max = 500) String conditions) {

    /** Conditions of which nothing is said are none. */
    public HeldTitle {
        conditions = conditions == null || conditions.isBlank() ? null : conditions.strip();
    }
}
