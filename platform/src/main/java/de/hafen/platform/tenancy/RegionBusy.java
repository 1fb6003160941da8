package de.hafen.platform.tenancy;

import de.hafen.platform.problem.Unavailable;

/** All connections that the region may have are in use, and none came free in time. */
public final class RegionBusy extends Unavailable {

    RegionBusy(RegionKey key) {
        super("region-busy", "This region has too much to do right now. Try again in a moment.");
        with("region", key.value());
    }
}
