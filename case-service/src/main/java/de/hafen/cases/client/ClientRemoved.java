package de.hafen.cases.client;

import de.hafen.platform.outbox.Fact;

/** A client was registered by mistake, or is another one that is known: it counts no longer. */
public record ClientRemoved() implements Fact {

    @Override
    public String type() {
        return "client-removed";
    }

    @Override
    public int v() {
        return 1;
    }
}
