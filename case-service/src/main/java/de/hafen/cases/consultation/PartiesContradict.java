package de.hafen.cases.consultation;

import de.hafen.platform.problem.Invalid;
import de.hafen.platform.problem.Violation;
import java.util.List;

/** Whom the consultation was for and who took part don't fit together. */
public final class PartiesContradict extends Invalid {

    PartiesContradict(String pointer, String code, String detail) {
        super("parties-contradict", "Say for whom the consultation was: " + detail);
        with(List.of(new Violation(pointer, code, detail)));
    }
}
