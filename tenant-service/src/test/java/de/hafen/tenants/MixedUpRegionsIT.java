package de.hafen.tenants;

import de.hafen.platform.tenancy.RegionKey;
import de.hafen.platform.testing.MixedUpRegionsContract;
import de.hafen.tenants.region.Regions;
import de.hafen.tenants.testing.OpenRegions;
import org.springframework.beans.factory.annotation.Autowired;

class MixedUpRegionsIT extends MixedUpRegionsContract {

    @Autowired private Regions regions;

    @Override
    protected RegionKey region(String key) {
        return OpenRegions.open(regions, key);
    }
}
