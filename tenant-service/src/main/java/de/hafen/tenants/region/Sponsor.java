package de.hafen.tenants.region;

import de.hafen.vocabulary.Ags;
import org.jspecify.annotations.Nullable;

/**
 * An organisation that funds or carries the centre and wants its own report.
 *
 * @param name its name
 * @param municipality the municipality for which it asks; null where it asks for the whole region
 */
public record Sponsor(String name, @Nullable Ags municipality) {}
