package de.hafen.cases.merge;

import de.hafen.platform.problem.Invalid;
import de.hafen.platform.problem.Violation;
import java.util.List;

/** A record is not merged with itself, nor with one that does not exist. */
public final class NotToMerge extends Invalid {

    NotToMerge() {
        super("not-to-merge", "Name another record of this region.");
        with(List.of(new Violation("/other", "unknown", "another record is named.")));
    }
}
