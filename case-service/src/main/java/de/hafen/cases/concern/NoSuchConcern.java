package de.hafen.cases.concern;

import de.hafen.platform.problem.NotFound;

/** The region has no concern with that id. */
public final class NoSuchConcern extends NotFound {

    NoSuchConcern(ConcernId id) {
        super("no-such-concern", "There is no concern with this id in the region.");
        with("concern", id.toString());
    }
}
