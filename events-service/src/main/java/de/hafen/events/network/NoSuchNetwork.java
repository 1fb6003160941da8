package de.hafen.events.network;

import de.hafen.platform.problem.NotFound;

/** The region has no such network. */
public final class NoSuchNetwork extends NotFound {

    /** Names it. */
    public NoSuchNetwork(NetworkId id) {
        super("no-such-network", "The region has no such network.");
        with("network", id.value());
    }
}
