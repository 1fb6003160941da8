package de.hafen.events.network;

import de.hafen.vocabulary.NetworkKind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A network of the region.
 *
 * @param members how many have joined and not left
 */
public record Network(
        NetworkId id,
        int version,
        String name,
        NetworkKind kind,
        @Nullable String description,
        int members,
        Instant createdAt) {

    NetworkForm form() {
        return new NetworkForm(name, kind, description);
    }
}
