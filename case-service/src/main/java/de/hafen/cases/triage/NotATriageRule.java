package de.hafen.cases.triage;

import de.hafen.platform.problem.Refused;
import de.hafen.platform.problem.Violation;
import java.util.List;

/** A rule names nobody who answers, or somebody who does not work here. */
public final class NotATriageRule extends Refused {

    NotATriageRule(List<Violation> wrong) {
        super("not-a-triage-rule", "Each rule names a colleague who works here, or an office.");
        with(wrong);
    }
}
