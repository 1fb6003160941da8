package de.hafen.cases.referral;

import de.hafen.platform.problem.Conflict;

/** The step does not follow what happened before. */
public final class ReferralHasMovedOn extends Conflict {

    ReferralHasMovedOn(ReferralState now) {
        super("referral-has-moved-on", "Meanwhile something else happened with this referral.");
        with("state", now.name());
    }
}
