package de.hafen.cases.consultation;

import de.hafen.platform.problem.NotFound;

/** The region has no consultation with that id. */
public final class NoSuchConsultation extends NotFound {

    NoSuchConsultation(ConsultationId id) {
        super("no-such-consultation", "There is no consultation with this id in the region.");
        with("consultation", id.toString());
    }
}
