package de.hafen.cases.enquiry;

import de.hafen.platform.problem.Refused;
import de.hafen.platform.problem.Violation;
import java.util.List;

/** An enquiry is attached to a known client or to a new one. */
final class OneClient extends Refused {

    OneClient() {
        super("one-client", "A known client or a new one, not both.");
        with(
                List.of(
                        new Violation(
                                "/clientId",
                                "required",
                                "name a known client or write down a new one, not both.")));
    }
}
