package de.hafen.cases.casefile;

import de.hafen.platform.problem.Invalid;
import de.hafen.platform.problem.Violation;
import java.util.List;

/** Something that the order cannot do without was not said. */
public final class CaseIncomplete extends Invalid {

    private CaseIncomplete(String pointer, String detail) {
        super("case-incomplete", "Something that is needed was not said.");
        with(List.of(new Violation(pointer, "required", detail)));
    }

    static CaseIncomplete ofNobody() {
        return new CaseIncomplete("/clientId", "name a client, an employer or both.");
    }

    static CaseIncomplete withoutReason() {
        return new CaseIncomplete("/reason", "say why the case is over.");
    }
}
