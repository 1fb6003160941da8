package de.hafen.tenants.provisioning;

import de.hafen.platform.problem.Conflict;
import de.hafen.platform.tenancy.RegionKey;

/** The region is open: people may have worked there, so it can't be undone any more. */
final class RegionIsOpen extends Conflict {

    RegionIsOpen(RegionKey key) {
        super("region-is-open", "The region is open already, so its run can't be undone.");
        with("region", key.value());
    }
}
