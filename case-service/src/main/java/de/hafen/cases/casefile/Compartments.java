package de.hafen.cases.casefile;

import de.hafen.cases.sight.Sight;
import de.hafen.platform.identity.CurrentCaller;
import de.hafen.platform.rights.Rights;
import java.util.Arrays;
import org.springframework.stereotype.Component;

/**
 * Which compartments the caller has: everything that shows a case asks here, and is told the same
 * decision that {@link Sight} explains.
 */
@Component
public class Compartments {

    private final Rights rights;

    Compartments(Rights rights) {
        this.rights = rights;
    }

    /** Whether the caller has it. */
    boolean open(CaseKind kind) {
        return CurrentCaller.isBound() && Sight.missing(kind.rights(), rights::explain).isEmpty();
    }

    /** Those that the caller has, as the database writes them. */
    public String[] open() {
        return Arrays.stream(CaseKind.values())
                .filter(this::open)
                .map(CaseKind::name)
                .toArray(String[]::new);
    }

    /** Refuses with the roles that have it. */
    void require(CaseKind kind) {
        rights.require(kind.right());
    }
}
