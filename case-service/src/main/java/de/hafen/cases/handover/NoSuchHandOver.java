package de.hafen.cases.handover;

import de.hafen.platform.problem.NotFound;

/** The region knows no such hand-over. */
public final class NoSuchHandOver extends NotFound {

    NoSuchHandOver(HandOverId id) {
        super("no-such-hand-over", "There is no hand-over with this id in the region.");
        with("handOver", id.toString());
    }
}
