package de.hafen.cases.brought;

import java.util.List;
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

    /** The records that were added. */
    public List<I> fresh() {
        return ids.entrySet().stream()
                .filter(one -> !already.contains(one.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** How many records were added. */
    public int added() {
        return ids.size() - already.size();
    }
}
