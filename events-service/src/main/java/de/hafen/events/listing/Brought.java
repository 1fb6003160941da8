package de.hafen.events.listing;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What became of records that were brought.
 *
 * @param added the records that were added
 * @param already the sources that were there before
 */
public record Brought(List<UUID> added, Set<String> already) {

    /** Copies both. */
    public Brought {
        added = List.copyOf(added);
        already = Set.copyOf(already);
    }
}
