package de.hafen.tenants.provisioning;

import de.hafen.platform.problem.NotFound;

/** There is no such run. */
final class UnknownRun extends NotFound {

    UnknownRun() {
        super("unknown-run", "There is no such run.");
    }
}
