package de.hafen.tenants.region;

import de.hafen.platform.problem.Conflict;
import de.hafen.platform.problem.Violation;
import java.util.List;

/** Another region is called the same, so nobody could tell them apart in lists and charts. */
public final class ShortNameTaken extends Conflict {

    ShortNameTaken() {
        super("short-name-taken", "Another region has this short name already.");
        with(List.of(new Violation("/shortName", "taken", "Choose a name that no region has.")));
    }
}
