package de.hafen.reporting.fact;

import org.jspecify.annotations.Nullable;

/**
 * A subject's state was replaced.
 *
 * @param before what was known until now; null for a new subject
 * @param after what is known from now on
 */
public record FactChange(@Nullable FactState before, FactState after) {}
