package de.hafen.tenants.staff;

import de.hafen.platform.tenancy.RegionKey;
import java.util.Optional;

/** What staff and sign-in have to know of regions; the feature {@code region} answers. */
public interface RegionDirectory {

    /** The region with that key, whether it is open or not. */
    Optional<RegionCard> find(RegionKey key);
}
