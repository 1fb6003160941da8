package de.hafen.cases.referral;

import de.hafen.platform.problem.NotFound;

/** The link is none, or leads to a referral that is gone. */
public final class NoSuchLink extends NotFound {

    NoSuchLink() {
        super("no-such-link", "This link opens nothing. Take the whole link from the e-mail.");
    }
}
