package de.hafen.tenants.account;

import de.hafen.platform.problem.NotFound;

/** There is no such account here. */
public final class NoSuchAccount extends NotFound {

    /** Says so. */
    public NoSuchAccount() {
        super("no-such-account", "There is no such account here.");
    }
}
