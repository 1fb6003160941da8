package de.hafen.tenants.account;

import de.hafen.platform.problem.Invalid;
import de.hafen.platform.problem.Violation;
import java.util.List;

/** The text is not an e-mail address that an account can have. */
public final class NotAnEmailAddress extends Invalid {

    NotAnEmailAddress() {
        super("not-an-email-address", "This is not an e-mail address, as name@example.org is one.");
        with(List.of(new Violation("/email", "email", "Write it as name@example.org.")));
    }
}
