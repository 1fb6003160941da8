package de.hafen.cases.employer;

import de.hafen.cases.brought.SourceRef;
import java.time.Instant;

/**
 * An employer that is brought from another place.
 *
 * @param from where it came from
 * @param form what is known about it
 * @param since when the centre came to know it
 */
public record BroughtEmployer(SourceRef from, EmployerForm form, Instant since) {}
