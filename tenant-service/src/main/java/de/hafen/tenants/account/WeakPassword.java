package de.hafen.tenants.account;

import de.hafen.platform.problem.Refused;
import de.hafen.platform.problem.Violation;
import java.util.List;

/** The new password breaks a rule; the violation's code says which. */
public final class WeakPassword extends Refused {

    private final String rule;

    WeakPassword(String rule, String detail) {
        super("weak-password", "This password is not good enough. " + detail);
        this.rule = rule;
        with(List.of(new Violation("/password", rule, detail)));
    }

    /** The broken rule: too-short, too-long, own-name or common. */
    public String rule() {
        return rule;
    }
}
