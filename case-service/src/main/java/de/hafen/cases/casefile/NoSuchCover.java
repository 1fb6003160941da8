package de.hafen.cases.casefile;

import de.hafen.platform.problem.NotFound;
import java.util.UUID;

/** Nobody stands in under that id. */
public final class NoSuchCover extends NotFound {

    NoSuchCover(UUID id) {
        super("no-such-cover", "There is no such absence in the region.");
        with("cover", id.toString());
    }
}
