package de.hafen.cases.casefile;

import de.hafen.platform.problem.Conflict;

/** The step does not follow from how the case stands. */
public final class StepNotPossible extends Conflict {

    StepNotPossible(CaseState now) {
        super("case-step-not-possible", "The case stands otherwise than this step needs.");
        with("state", now.name());
    }
}
