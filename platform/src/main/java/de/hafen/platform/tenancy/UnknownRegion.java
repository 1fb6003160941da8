package de.hafen.platform.tenancy;

import de.hafen.platform.problem.NotFound;

/** There is no region with this key. */
public final class UnknownRegion extends NotFound {

    UnknownRegion(RegionKey key) {
        super("unknown-region", "There is no region with this key.");
        with("region", key.value());
    }
}
