package de.hafen.cases.casefile;

import de.hafen.platform.problem.Refused;
import de.hafen.platform.problem.Violation;
import java.util.List;

/** A document moves between the cases of one client or employer only. */
public final class CaseOfSomebodyElse extends Refused {

    CaseOfSomebodyElse() {
        super("case-of-somebody-else", "The other case is somebody else's.");
        with(
                List.of(
                        new Violation(
                                "/caseId",
                                "wrong",
                                "name another case of the same client or employer.")));
    }
}
