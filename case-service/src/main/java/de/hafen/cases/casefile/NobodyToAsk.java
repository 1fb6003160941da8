package de.hafen.cases.casefile;

import de.hafen.platform.problem.Invalid;
import de.hafen.platform.problem.Violation;
import java.util.List;

/** Whoever is asked would not be told that there is such a case. */
public final class NobodyToAsk extends Invalid {

    NobodyToAsk() {
        super("nobody-to-ask", "This case can't be handed to them.");
        with(
                List.of(
                        new Violation(
                                "/to/id",
                                "unknown",
                                "nobody who works here and sees cases of this area has it.")));
    }
}
