package de.hafen.reporting.figures;

import de.hafen.platform.problem.NotFound;

/** There is no indicator with this id. */
public final class NoSuchIndicator extends NotFound {

    /** Says which one was asked for. */
    public NoSuchIndicator(String id) {
        super("no-such-indicator", "There is no indicator with this id.");
        with("indicator", id);
    }
}
