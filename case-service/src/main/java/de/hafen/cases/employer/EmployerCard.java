package de.hafen.cases.employer;

import de.hafen.vocabulary.Ags;
import de.hafen.vocabulary.Industry;
import org.jspecify.annotations.Nullable;

/**
 * What other features need to know about an employer.
 *
 * @param consultations how many consultations there were so far
 */
public record EmployerCard(
        EmployerId id,
        String name,
        @Nullable Industry industry,
        @Nullable Ags municipality,
        int consultations) {

    /** Tells the id only. */
    @Override
    public String toString() {
        return "employer " + id;
    }
}
