package de.hafen.cases.brought;

import java.util.Map;
import java.util.Set;

/**
 * What became of records that were brought.
 *
 * @param ids the record of each reference, added now or before
 * @param already the references that were there before
 */
public record Brought<I>(Map<SourceRef, I> ids, Set<SourceRef> already) {

    /** Copies both. */
    public Brought {
        ids = Map.copyOf(ids);
        already = Set.copyOf(already);
    }

    /** How many records were added. */
    public int added() {
        return ids.size() - already.size();
    }
}
