package de.hafen.cases.employer;

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
record EmployerMerge(
        UUID id,
        EmployerId other,
        String name,
        Instant at,
        String by,
        boolean last,
        Set<String> fieldsBack,
        Set<String> fieldsStay,
        List<MergeShare> shares) {

    /** Which fields go back, and which stay. */
    record Changes(Set<String> back, Set<String> stay) {}

    static EmployerMerge of(
            Merge merge,
            @Nullable EmployerCard other,
            boolean last,
            Changes changes,
            List<MergeShare> shares) {
        return new EmployerMerge(
                merge.id(),
                new EmployerId(merge.other()),
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
