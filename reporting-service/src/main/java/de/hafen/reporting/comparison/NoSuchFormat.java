package de.hafen.reporting.comparison;

import de.hafen.platform.problem.Invalid;
import java.util.List;

/** The export has no such format. */
public final class NoSuchFormat extends Invalid {

    NoSuchFormat() {
        super("no-such-format", "The export is made as csv or xlsx.");
        with("formats", List.of("csv", "xlsx"));
    }
}
