package de.hafen.cases.casefile;

import de.hafen.platform.problem.Conflict;

/** Nobody asks the caller to take this case, or not any more. */
public final class NotAskedForThis extends Conflict {

    NotAskedForThis() {
        super("not-asked-for-this", "You are not asked to take this case, or not any more.");
    }
}
