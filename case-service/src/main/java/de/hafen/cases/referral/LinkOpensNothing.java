package de.hafen.cases.referral;

import de.hafen.platform.problem.Conflict;

/** The link takes no answer, or no other one. */
public final class LinkOpensNothing extends Conflict {

    LinkOpensNothing(LinkStanding standing) {
        super("link-opens-nothing", "This link takes no answer any more.");
        with("standing", standing.name());
    }
}
