package de.hafen.tenants.placement;

import de.hafen.platform.problem.Invalid;
import de.hafen.platform.problem.Violation;
import java.util.List;
import java.util.Set;

/** No server of that name is set up. */
public final class UnknownPlacement extends Invalid {

    UnknownPlacement(Set<String> known) {
        super("unknown-placement", "No server of that name is set up.");
        with(
                List.of(
                        new Violation(
                                "/placement",
                                "unknown",
                                "One of " + String.join(", ", known.stream().sorted().toList()))));
    }
}
