package de.hafen.tenants.provisioning;

import de.hafen.platform.problem.Conflict;
import de.hafen.platform.tenancy.RegionKey;

/** Another order for this key is being carried out, or waits for a decision. */
final class RegionBeingProvisioned extends Conflict {

    RegionBeingProvisioned(RegionKey key, RunId run) {
        super(
                "region-being-provisioned",
                "Another order for this key is being carried out. Wait for it, or undo it first.");
        with("region", key.value());
        with("run", run.toString());
    }
}
