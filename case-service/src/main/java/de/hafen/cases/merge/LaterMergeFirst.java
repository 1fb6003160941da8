package de.hafen.cases.merge;

import de.hafen.platform.problem.Conflict;
import java.util.UUID;

/** The record was merged once more since; that is undone first. */
public final class LaterMergeFirst extends Conflict {

    LaterMergeFirst(UUID later) {
        super("later-merge-first", "The record was merged again later; separate those two first.");
        with("merge", later.toString());
    }
}
