package de.hafen.tenants.machine;

import de.hafen.platform.tenancy.RegionKey;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A program that may work for a region.
 *
 * @param id names it in the administrator's list
 * @param clientId what it signs in with
 * @param region the one region for which it gets tokens
 * @param name what people call it
 * @param scopes the actions that it may do
 * @param secretHash SHA-256 of its secret
 * @param createdAt since when it is there
 * @param rotatedAt when its secret was changed; null where it was not
 * @param revokedAt since when it gets no tokens; null where it gets them
 * @param lastUsedAt when it last got a token; null before the first
 */
public record MachineClient(
        UUID id,
        String clientId,
        RegionKey region,
        String name,
        Set<String> scopes,
        String secretHash,
        Instant createdAt,
        @Nullable Instant rotatedAt,
        @Nullable Instant revokedAt,
        @Nullable Instant lastUsedAt) {

    /** Copies the scopes. */
    public MachineClient {
        scopes = Set.copyOf(scopes);
    }

    /** Names it by id only. */
    @Override
    public String toString() {
        return "MachineClient " + id;
    }
}
