package de.hafen.cases.casefile;

import de.hafen.platform.problem.NotFound;
import java.util.UUID;

/** The case has no task with that id. */
public final class NoSuchTask extends NotFound {

    NoSuchTask(UUID id) {
        super("no-such-task", "There is no task with this id in the case.");
        with("task", id.toString());
    }
}
