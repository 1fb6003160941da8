package de.hafen.cases.casefile;

import de.hafen.cases.client.PlausibleDate;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody stands in for a colleague who is absent.
 *
 * @param absent the caller where nothing is said
 * @param from first day
 * @param until last day
 */
public record NewCover(
        @Nullable @Valid Responsible absent,
        @NotNull @Valid Responsible deputy,
        @NotNull @PlausibleDate LocalDate from,
        @NotNull @PlausibleDate LocalDate until) {

    /** Tells nothing about the people. */
    @Override
    public String toString() {
        return "an absence";
    }
}
