package de.hafen.cases.casefile;

import de.hafen.platform.problem.NotFound;

/**
 * The region has no case with that id. A case in a compartment that the caller does not have is
 * answered in the same words.
 */
public final class NoSuchCase extends NotFound {

    NoSuchCase(CaseId id) {
        super("no-such-case", "There is no case with this id in the region.");
        with("case", id.toString());
    }
}
