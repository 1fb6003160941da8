package de.hafen.platform.tenancy;

import de.hafen.platform.problem.Conflict;

/** The region is or was open: it may hold data, and is not simply taken away. */
public final class RegionWasOpen extends Conflict {

    RegionWasOpen(RegionKey key) {
        super(
                "region-was-open",
                "This region is or was open; only one that never was can be undone.");
        with("region", key.value());
    }
}
