package de.hafen.cases.household;

import de.hafen.platform.problem.Invalid;
import de.hafen.platform.problem.Violation;
import java.util.List;

/** Nobody is named who comes into the household, or two are, or the person itself. */
public final class RelativeUnclear extends Invalid {

    RelativeUnclear() {
        super("relative-unclear", "Name one other person: a known one, or a new one.");
        with(List.of(new Violation("/clientId", "required", "one other person is named.")));
    }
}
