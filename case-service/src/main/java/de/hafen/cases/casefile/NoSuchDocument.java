package de.hafen.cases.casefile;

import de.hafen.platform.problem.NotFound;
import java.util.UUID;

/** The case has no document with that id, or not any more. */
public final class NoSuchDocument extends NotFound {

    NoSuchDocument(UUID id) {
        super("no-such-document", "There is no document with this id in the case.");
        with("document", id.toString());
    }
}
