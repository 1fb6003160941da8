package de.hafen.platform.tenancy;

import de.hafen.platform.problem.Conflict;

/** The region exists already, on another server. */
public final class RegionLivesElsewhere extends Conflict {

    RegionLivesElsewhere(RegionKey key, String placement) {
        super("region-lives-elsewhere", "This region exists already, on another database server.");
        with("region", key.value());
        with("placement", placement);
    }
}
