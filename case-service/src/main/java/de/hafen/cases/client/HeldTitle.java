package de.hafen.cases.client;

import de.hafen.vocabulary.ResidenceTitle;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The residence title that a client holds.
 *
 * @param validUntil its last day; some have none
 */
public record HeldTitle(@NotNull ResidenceTitle kind, @Nullable LocalDate validUntil) {}
