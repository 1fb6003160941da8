package de.hafen.cases.document;

import de.hafen.platform.problem.Unavailable;

/** So many documents are carried at this moment that there is no room for another one. */
public final class DocumentsBusy extends Unavailable {

    DocumentsBusy() {
        super("documents-busy", "Many documents are on their way; try again in a moment.");
        withHeader("Retry-After", "5");
    }
}
