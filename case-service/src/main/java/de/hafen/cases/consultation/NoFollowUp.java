package de.hafen.cases.consultation;

import de.hafen.platform.problem.Conflict;

/** Nobody planned to come back to this consultation. */
public final class NoFollowUp extends Conflict {

    NoFollowUp(ConsultationId id) {
        super("no-follow-up", "The consultation has no follow-up.");
        with("consultation", id.toString());
    }
}
