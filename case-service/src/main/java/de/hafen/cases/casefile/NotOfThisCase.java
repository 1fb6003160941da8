package de.hafen.cases.casefile;

import de.hafen.platform.problem.Conflict;

/** The consultation was held with somebody else, or counts no longer. */
public final class NotOfThisCase extends Conflict {

    NotOfThisCase() {
        super(
                "not-of-this-case",
                "The consultation was held with neither the client nor the employer of the case.");
    }
}
