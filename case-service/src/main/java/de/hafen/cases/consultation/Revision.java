package de.hafen.cases.consultation;

import java.time.Instant;
import java.util.List;

/**
 * What a consultation said before a correction.
 *
 * @param version the version that was corrected
 * @param fields what was changed
 */
public record Revision(
        int version,
        Instant correctedAt,
        Adviser correctedBy,
        List<String> fields,
        ConsultationForm before) {

    /** Tells nothing about the consultation. */
    @Override
    public String toString() {
        return "a revision";
    }
}
