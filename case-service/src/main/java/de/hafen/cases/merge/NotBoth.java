package de.hafen.cases.merge;

import de.hafen.platform.problem.Invalid;
import de.hafen.platform.problem.Violation;
import java.util.List;

/** Of a field that holds one value, one is taken: not both. */
public final class NotBoth extends Invalid {

    NotBoth(String field) {
        super("not-both", "This field holds one value; take the one or the other.");
        with(List.of(new Violation("/takeBoth", "invalid", field + " holds one value.")));
    }
}
