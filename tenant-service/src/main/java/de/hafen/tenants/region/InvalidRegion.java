package de.hafen.tenants.region;

import de.hafen.platform.problem.Invalid;
import de.hafen.platform.problem.Violation;
import java.util.List;

/** Parts of a region's description are missing or wrong. */
public final class InvalidRegion extends Invalid {

    /** See {@link Invalid}. */
    public InvalidRegion(List<Violation> wrong) {
        super("invalid-region", "Parts of the region's description are missing or wrong.");
        with(wrong);
    }
}
