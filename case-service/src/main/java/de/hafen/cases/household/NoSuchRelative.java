package de.hafen.cases.household;

import de.hafen.cases.client.ClientId;
import de.hafen.platform.problem.NotFound;

/** The two don't belong to one household. */
public final class NoSuchRelative extends NotFound {

    NoSuchRelative(ClientId id) {
        super("no-such-relative", "This person does not belong to the household.");
        with("client", id.toString());
    }
}
