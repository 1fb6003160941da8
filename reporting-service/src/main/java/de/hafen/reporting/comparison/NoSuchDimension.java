package de.hafen.reporting.comparison;

import de.hafen.platform.problem.Invalid;
import java.util.List;

/** The indicator is not split by this. */
public final class NoSuchDimension extends Invalid {

    NoSuchDimension(List<String> possible) {
        super("no-such-dimension", "The indicator is not split by this dimension.");
        with("possible", possible);
    }
}
