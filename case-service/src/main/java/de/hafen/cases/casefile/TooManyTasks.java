package de.hafen.cases.casefile;

import de.hafen.platform.problem.Conflict;

/** Nobody could read them: it is more than one case. */
public final class TooManyTasks extends Conflict {

    TooManyTasks(int most) {
        super("too-many-tasks", "A case has so many tasks at most; open another case.");
        with("most", most);
    }
}
