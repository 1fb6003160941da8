package de.hafen.cases.concern;

import de.hafen.platform.problem.Refused;
import de.hafen.platform.problem.Violation;
import java.util.List;

/** Somebody refers to a concern that the region does not have. */
public final class ConcernUnknown extends Refused {

    ConcernUnknown() {
        super("concern-unknown", "The region has no such concern.");
        with(List.of(new Violation("/concernIds", "unknown", "name concerns of the region.")));
    }
}
