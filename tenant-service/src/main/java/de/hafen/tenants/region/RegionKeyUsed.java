package de.hafen.tenants.region;

import de.hafen.platform.problem.Conflict;
import de.hafen.platform.tenancy.RegionKey;

/** The key belonged to a region that is gone; it is never given again. */
public final class RegionKeyUsed extends Conflict {

    RegionKeyUsed(RegionKey key) {
        super(
                "region-key-used",
                "This key belonged to a region before, and keys are never used again. Choose"
                        + " another.");
        with("region", key.value());
    }
}
