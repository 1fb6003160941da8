package de.hafen.tenants.provisioning;

import de.hafen.platform.problem.Conflict;
import de.hafen.platform.tenancy.RegionKey;

/** The region is there already and looks different; its settings are the place for changes. */
final class RegionExists extends Conflict {

    RegionExists(RegionKey key) {
        super(
                "region-exists",
                "There is a region with this key already. Change its settings, or choose another"
                        + " key.");
        with("region", key.value());
    }
}
