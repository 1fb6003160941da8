package de.hafen.cases.consent;

import de.hafen.platform.problem.Conflict;

/** That needs a yes of the client that stands. */
public final class ConsentNeeded extends Conflict {

    ConsentNeeded(ConsentPurpose purpose) {
        super("consent-of-client-needed", "The client has not agreed to this.");
        with("purpose", purpose.name());
    }
}
