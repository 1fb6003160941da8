package de.hafen.platform.tenancy;

import de.hafen.platform.problem.Unavailable;

/** The region's schema is older than this code; its upgrade is under way. */
public final class RegionUpgrading extends Unavailable {

    RegionUpgrading(RegionKey key) {
        super("region-upgrading", "This region is being upgraded. Try again in a moment.");
        with("region", key.value());
    }
}
