package de.hafen.tenants.factor;

import java.time.Instant;

/**
 * A passkey of an account.
 *
 * @param id names it
 * @param label what its owner calls it, for example {@code Telefon}
 * @param createdAt since when it is there
 * @param lastUsedAt when it was last used
 */
public record Passkey(String id, String label, Instant createdAt, Instant lastUsedAt) {}
