package de.hafen.cases.listing;

import de.hafen.platform.problem.Invalid;

/** The cursor does not belong to this list and order. */
public final class NotAPosition extends Invalid {

    /** Nothing was read. */
    public NotAPosition() {
        super("not-a-cursor", "The cursor does not belong to this list; start at the first page.");
    }
}
