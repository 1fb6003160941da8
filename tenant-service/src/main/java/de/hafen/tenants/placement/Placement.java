package de.hafen.tenants.placement;

import org.jspecify.annotations.Nullable;

/**
 * A PostgreSQL server as it was a moment ago.
 *
 * @param name under which regions are placed on it
 * @param host where it is
 * @param reachable whether it answered as PostgreSQL does
 * @param answeredInMillis how long that took; null where it did not answer
 * @param regions how many regions live on it
 */
public record Placement(
        String name,
        String host,
        boolean reachable,
        @Nullable Long answeredInMillis,
        long regions) {}
