package de.hafen.cases.casefile;

import de.hafen.platform.problem.Conflict;

/** Nobody finds anything any more. */
public final class TooManyDocuments extends Conflict {

    TooManyDocuments(int most) {
        super("too-many-documents", "A case has so many documents at most; remove some first.");
        with("most", most);
    }
}
