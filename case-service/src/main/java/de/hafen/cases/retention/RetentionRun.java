package de.hafen.cases.retention;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a run deleted: counts, nothing about anybody.
 *
 * @param by who said so; the platform where it was the night's
 * @param endedAt none while it is under way
 * @param failed records that could not be taken away; the next run tries again
 */
public record RetentionRun(
        UUID id,
        boolean nightly,
        Instant startedAt,
        String by,
        @Nullable Instant endedAt,
        int appointments,
        int clients,
        int employers,
        int enquiries,
        int failed) {}
