package de.hafen.cases.casefile;

import java.util.List;
import java.util.Locale;

/**
 * What a case is about, and so the compartment that it lies in: advice of the centre, or the
 * authority's own data. Who does not have a compartment is not told that there is a case in it.
 */
public enum CaseKind {
    ADVICE,
    INTEGRATION,
    IMMIGRATION,
    NATURALISATION;

    /** The right to this compartment, as the service's policy names it. */
    public String right() {
        return "compartment:" + name().toLowerCase(Locale.ROOT);
    }

    /** The rights without which nobody is told of a case of this kind. */
    List<String> rights() {
        return List.of("cases:read", right());
    }
}
