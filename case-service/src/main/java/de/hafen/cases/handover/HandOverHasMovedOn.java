package de.hafen.cases.handover;

import de.hafen.platform.problem.Conflict;

/** The step does not follow what happened before. */
public final class HandOverHasMovedOn extends Conflict {

    HandOverHasMovedOn(Enum<?> now) {
        super("hand-over-has-moved-on", "Meanwhile something else happened with this hand-over.");
        with("state", now.name());
    }
}
