package de.hafen.cases.sight;

import de.hafen.platform.rights.Policy.Decision;
import de.hafen.platform.rights.Policy.Decision.Refused;
import java.util.List;
import java.util.function.Function;

/**
 * Whether somebody sees a record, and why. Pure.
 *
 * @param standing what it comes to
 * @param missing the rights that somebody would need besides, with the roles that have them; empty
 *     for who sees it
 * @param withheld the rights to parts of it that somebody who sees it lacks: those parts are absent
 *     for them
 */
public record Sight(Standing standing, List<Refused> missing, List<Refused> withheld) {

    /** How somebody stands to a record. */
    public enum Standing {
        /** It is in their own case load, or in nobody's file. */
        SEES,
        /** Has to say why first: it lies in the file of a client whom others advise. */
        SEES_WITH_REASON,
        /** Is not told that there is such a record. */
        DOES_NOT_SEE
    }

    /**
     * @param needed the rights without which nobody is told of the record
     * @param parts the rights to parts of it
     * @param own whether the person needs no reason
     * @param decide what the service's policy says of this person and an action
     */
    public static Sight of(
            List<String> needed,
            List<String> parts,
            boolean own,
            Function<String, Decision> decide) {
        List<Refused> missing = missing(needed, decide);
        if (!missing.isEmpty()) {
            return new Sight(Standing.DOES_NOT_SEE, missing, List.of());
        }
        return new Sight(
                own ? Standing.SEES : Standing.SEES_WITH_REASON, List.of(), missing(parts, decide));
    }

    /** Those of these rights that somebody lacks; empty where none. */
    public static List<Refused> missing(List<String> rights, Function<String, Decision> decide) {
        return rights.stream()
                .map(decide)
                .filter(Refused.class::isInstance)
                .map(Refused.class::cast)
                .toList();
    }
}
