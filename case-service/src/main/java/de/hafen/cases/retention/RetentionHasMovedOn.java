package de.hafen.cases.retention;

import de.hafen.platform.problem.Conflict;

/** Not so many records are over as the caller was shown. */
public final class RetentionHasMovedOn extends Conflict {

    RetentionHasMovedOn(int now) {
        super("retention-has-moved-on", "Not as many records are over as were shown.");
        with("over", now);
    }
}
