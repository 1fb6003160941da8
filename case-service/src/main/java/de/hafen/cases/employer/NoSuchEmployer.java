package de.hafen.cases.employer;

import de.hafen.platform.problem.NotFound;

/** The region has no employer with that id. */
public final class NoSuchEmployer extends NotFound {

    NoSuchEmployer(EmployerId id) {
        super("no-such-employer", "There is no employer with this id in the region.");
        with("employer", id.toString());
    }
}
