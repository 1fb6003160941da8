package de.hafen.cases.casefile;

import de.hafen.platform.problem.Conflict;

/** The other case has a document with the same content. */
public final class DocumentAlreadyThere extends Conflict {

    DocumentAlreadyThere() {
        super("document-already-there", "The other case has the same document already.");
    }
}
