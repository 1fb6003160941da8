package de.hafen.cases.client;

import de.hafen.cases.merge.Merge;
import de.hafen.cases.merge.MergeShare;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file that another one has taken up, and what separating the two would do.
 *
 * @param name whose file it was
 * @param by who merged them
 * @param last whether it can be separated: the latest first
 * @param fieldsBack fields that would say again what they said before
 * @param fieldsStay fields that were changed since, and stay
 * @param shares what belongs to them
 */
public record ClientMerge(
        UUID id,
        ClientId other,
        String name,
        Instant at,
        String by,
        boolean last,
        Set<String> fieldsBack,
        Set<String> fieldsStay,
        List<MergeShare> shares) {

    /** Which fields go back, and which stay. */
    record Changes(Set<String> back, Set<String> stay) {}

    static ClientMerge of(
            Merge merge,
            @Nullable ClientCard other,
            boolean last,
            Changes changes,
            List<MergeShare> shares) {
        return new ClientMerge(
                merge.id(),
                new ClientId(merge.other()),
                other == null ? "" : other.name(),
                merge.at(),
                merge.byName(),
                last,
                changes.back(),
                changes.stay(),
                shares);
    }

    /** Tells the id only. */
    @Override
    public String toString() {
        return "merge " + id;
    }
}
