package de.hafen.cases.referral;

import de.hafen.platform.problem.NotFound;

/** The region knows no such referral. */
public final class NoSuchReferral extends NotFound {

    NoSuchReferral(ReferralId id) {
        super("no-such-referral", "There is no referral with this id in the region.");
        with("referral", id.toString());
    }
}
