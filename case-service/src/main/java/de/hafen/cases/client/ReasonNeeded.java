package de.hafen.cases.client;

import de.hafen.platform.problem.Forbidden;

/** The file is not in the caller's case load: it is opened once they have said why. */
public final class ReasonNeeded extends Forbidden {

    ReasonNeeded(ClientId client) {
        super("reason-needed", "This file is not in your case load: say why you open it.");
        with("client", client.toString());
    }
}
