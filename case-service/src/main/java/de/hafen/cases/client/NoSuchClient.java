package de.hafen.cases.client;

import de.hafen.platform.problem.NotFound;

/** The region has no client with that id. */
public final class NoSuchClient extends NotFound {

    NoSuchClient(ClientId id) {
        super("no-such-client", "There is no client with this id in the region.");
        with("client", id.toString());
    }
}
