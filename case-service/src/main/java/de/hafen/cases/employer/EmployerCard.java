package de.hafen.cases.employer;

import de.hafen.vocabulary.Ags;
import de.hafen.vocabulary.Industry;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What other features need to know about an employer.
 *
 * @param consultations how many consultations there were so far
 * @param archived whether it was put aside
 * @param mergedInto the one to use instead
 */
public record EmployerCard(
        EmployerId id,
        String name,
        @Nullable Industry industry,
        @Nullable Ags municipality,
        int consultations,
        boolean archived,
        @Nullable UUID mergedInto) {

    /** Tells the id only. */
    @Override
    public String toString() {
        return "employer " + id;
    }
}
