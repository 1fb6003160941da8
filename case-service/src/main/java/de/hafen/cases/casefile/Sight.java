package de.hafen.cases.casefile;

import de.hafen.platform.rights.Policy.Decision;
import de.hafen.platform.rights.Policy.Decision.Refused;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Whether somebody sees a case, and why. Pure.
 *
 * @param standing what it comes to
 * @param missing the rights that somebody would need besides, with the roles that have them; empty
 *     for who sees it
 */
record Sight(Standing standing, List<Refused> missing) {

    /** How somebody stands to a case. */
    enum Standing {
        /** Looks after it or advises the client; or it is in nobody's file. */
        SEES,
        /** Has to say why first: it lies in the file of a client whom others advise. */
        SEES_WITH_REASON,
        /** Is not told that there is such a case. */
        DOES_NOT_SEE
    }

    /** The right to cases at all; the kind of a case names the compartment's. */
    private static final String CASES = "cases:read";

    /**
     * @param decide what the service's policy says of this person and an action
     * @param own whether the person needs no reason
     */
    static Sight of(CaseKind kind, boolean own, Function<String, Decision> decide) {
        List<Refused> missing = missing(kind, decide);
        if (!missing.isEmpty()) {
            return new Sight(Standing.DOES_NOT_SEE, missing);
        }
        return new Sight(own ? Standing.SEES : Standing.SEES_WITH_REASON, List.of());
    }

    /** What somebody lacks to be told that there is a case of this kind; empty where nothing. */
    static List<Refused> missing(CaseKind kind, Function<String, Decision> decide) {
        return Stream.of(CASES, kind.right())
                .map(decide)
                .filter(Refused.class::isInstance)
                .map(Refused.class::cast)
                .toList();
    }
}
