package de.hafen.tenants.machine;

import de.hafen.platform.problem.NotFound;

/** The region has no such machine client, or it was revoked. */
public final class NoSuchMachineClient extends NotFound {

    NoSuchMachineClient() {
        super("no-such-machine-client", "The region has no such machine client.");
    }
}
