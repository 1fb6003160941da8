package de.hafen.cases.savedview;

import de.hafen.platform.problem.NotFound;
import java.util.UUID;

/** The caller has no view under that id. */
public final class NoSuchView extends NotFound {

    NoSuchView(UUID id) {
        super("no-such-view", "You have no such view.");
        with("view", id.toString());
    }
}
