package de.hafen.cases.enquiry;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done about enquiries.
 *
 * @param unassigned that nobody has taken
 * @param inWork that a colleague has
 * @param mine of those, the caller's
 * @param oldest since when the one waits that nobody has taken
 */
public record EnquiryCounts(long unassigned, long inWork, long mine, @Nullable Instant oldest) {}
