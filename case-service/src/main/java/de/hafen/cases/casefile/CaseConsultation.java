package de.hafen.cases.casefile;

import de.hafen.cases.consultation.ConsultationId;
import de.hafen.vocabulary.Outcome;
import de.hafen.vocabulary.Topic;
import java.time.Instant;
import java.util.List;

/**
 * A consultation that belongs to a case.
 *
 * @param adviser who advised
 */
public record CaseConsultation(
        ConsultationId id,
        Instant heldAt,
        int minutes,
        List<Topic> topics,
        Outcome outcome,
        String adviser) {

    /** Tells the id only. */
    @Override
    public String toString() {
        return "consultation " + id;
    }
}
