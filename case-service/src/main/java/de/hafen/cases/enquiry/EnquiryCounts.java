package de.hafen.cases.enquiry;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done about enquiries.
 *
 * @param unassigned that wait for somebody to take them
 * @param inWork that a colleague has
 * @param mine the caller's, also those that a rule gave and the caller has not taken
 * @param oldest since when the one waits that nobody is to take
 */
public record EnquiryCounts(long unassigned, long inWork, long mine, @Nullable Instant oldest) {}
