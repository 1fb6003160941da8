package de.hafen.cases.consultation;

import de.hafen.platform.problem.Conflict;
import java.time.Instant;

/** The consultation was retracted; it is kept, but no longer changed. */
public final class ConsultationRetractedAlready extends Conflict {

    ConsultationRetractedAlready(ConsultationId id, Instant at) {
        super(
                "consultation-retracted-already",
                "The consultation was retracted; it can no longer be changed.");
        with("consultation", id.toString());
        with("retractedAt", at.toString());
    }
}
