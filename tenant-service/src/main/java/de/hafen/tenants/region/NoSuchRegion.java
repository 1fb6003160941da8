package de.hafen.tenants.region;

import de.hafen.platform.problem.NotFound;
import de.hafen.platform.tenancy.RegionKey;

/** There is no region with this key. */
public final class NoSuchRegion extends NotFound {

    NoSuchRegion(RegionKey key) {
        super("unknown-region", "There is no region with this key.");
        with("region", key.value());
    }
}
