package de.hafen.cases.merge;

import de.hafen.platform.problem.NotFound;
import java.util.UUID;

/** These two were not merged, or are two again already. */
public final class NoSuchMerge extends NotFound {

    NoSuchMerge(UUID id) {
        super("no-such-merge", "There is nothing to separate here.");
        with("merge", id.toString());
    }
}
