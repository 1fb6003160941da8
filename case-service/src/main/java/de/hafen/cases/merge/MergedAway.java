package de.hafen.cases.merge;

import de.hafen.platform.problem.Conflict;
import java.util.UUID;

/** The record was merged with another, which is the one to use. */
public final class MergedAway extends Conflict {

    /**
     * @param into the one that is left
     */
    public MergedAway(UUID into) {
        super("merged-away", "This record was merged with another; use that one.");
        with("into", into.toString());
    }
}
