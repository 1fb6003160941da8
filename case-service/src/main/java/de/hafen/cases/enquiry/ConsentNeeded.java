package de.hafen.cases.enquiry;

import de.hafen.platform.problem.Refused;
import de.hafen.platform.problem.Violation;
import java.util.List;

/** Somebody can be reached, and has not said that this may be kept. */
public final class ConsentNeeded extends Refused {

    ConsentNeeded() {
        super("consent-needed", "Name, address or number are kept only with consent.");
        with(
                List.of(
                        new Violation(
                                "/consent",
                                "required",
                                "say that they may be kept in order to answer, or leave them out.")));
    }
}
