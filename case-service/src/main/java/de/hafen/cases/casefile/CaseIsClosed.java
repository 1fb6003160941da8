package de.hafen.cases.casefile;

import de.hafen.platform.problem.Conflict;

/** Something new is to be done in a case that is over: it is reopened first. */
public final class CaseIsClosed extends Conflict {

    CaseIsClosed() {
        super("case-is-closed", "The case is closed; reopen it first.");
    }
}
