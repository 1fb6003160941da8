package de.hafen.tenants.staff;

import de.hafen.platform.problem.Conflict;

/** Nobody locks or removes oneself; another administrator does it. */
public final class NotOneself extends Conflict {

    NotOneself() {
        super("not-oneself", "You can't do this to your own account. Ask another administrator.");
    }
}
