package de.hafen.cases.waitingroom;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A kiosk or a display.
 *
 * @param name where it stands
 * @param revokedAt since when it is turned away
 * @param lastSeenAt when it last asked for something, to the minute
 */
record Device(
        UUID id,
        DeviceKind kind,
        String name,
        Instant createdAt,
        @Nullable Instant revokedAt,
        @Nullable Instant lastSeenAt) {}
