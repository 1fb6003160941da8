package de.hafen.tenants.staff;

import de.hafen.platform.problem.Conflict;

/** Nobody would be left to administer: make somebody else administrator first. */
public final class LastAdministrator extends Conflict {

    LastAdministrator() {
        super(
                "last-administrator",
                "This is the last administrator. Make somebody else administrator first.");
    }
}
