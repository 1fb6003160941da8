package de.hafen.cases.merge;

import java.time.Instant;
import java.util.UUID;

/**
 * Two records that have become one.
 *
 * @param kept the one that is left
 * @param other the one that leads to it now
 * @param nth the first, second … of those that the kept one took up
 * @param byName who did it
 * @param before the kept one's form before, as JSON
 * @param after its form after
 */
public record Merge(
        UUID id,
        UUID kept,
        UUID other,
        int nth,
        Instant at,
        String byName,
        String before,
        String after) {}
