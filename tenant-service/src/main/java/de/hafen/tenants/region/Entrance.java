package de.hafen.tenants.region;

import de.hafen.platform.identity.RegionGate;
import de.hafen.platform.problem.Unavailable;
import de.hafen.platform.tenancy.RegionKey;
import org.springframework.stereotype.Component;

/** Lets requests into open regions only. */
@Component
class Entrance implements RegionGate {

    private final Regions regions;

    Entrance(Regions regions) {
        this.regions = regions;
    }

    @Override
    public void enter(RegionKey key) {
        switch (regions.get(key).status()) {
            case ACTIVE -> {}
            case PREPARING, SUSPENDED -> throw new RegionClosed(key);
        }
    }

    /** The region is not open yet, or not now. */
    static final class RegionClosed extends Unavailable {

        RegionClosed(RegionKey key) {
            super("region-unavailable", "The region is not open at the moment.");
            with("region", key.value());
        }
    }
}
