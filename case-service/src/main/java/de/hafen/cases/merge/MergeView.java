package de.hafen.cases.merge;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

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
public record MergeView(
        UUID id,
        UUID other,
        String name,
        Instant at,
        String by,
        boolean last,
        Set<String> fieldsBack,
        Set<String> fieldsStay,
        List<MergeShare> shares) {

    /** Tells the id only. */
    @Override
    public String toString() {
        return "merge " + id;
    }
}
