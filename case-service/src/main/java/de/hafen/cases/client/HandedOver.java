package de.hafen.cases.client;

import de.hafen.platform.problem.Conflict;

/** Another region has taken the client: what is here can be read, and nothing is added. */
public final class HandedOver extends Conflict {

    HandedOver(String region) {
        super("handed-over", "This client was handed over to another region.");
        with("to", region);
    }
}
