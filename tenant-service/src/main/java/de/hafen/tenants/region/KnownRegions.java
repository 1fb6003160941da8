package de.hafen.tenants.region;

import de.hafen.platform.tenancy.RegionKey;
import de.hafen.tenants.staff.RegionCard;
import de.hafen.tenants.staff.RegionDirectory;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells staff and sign-in what they have to know of regions. */
@Component
class KnownRegions implements RegionDirectory {

    private final Regions regions;

    KnownRegions(Regions regions) {
        this.regions = regions;
    }

    @Override
    public Optional<RegionCard> find(RegionKey key) {
        return regions.find(key).map(KnownRegions::card);
    }

    private static RegionCard card(RegionEntry region) {
        RegionProfile profile = region.profile();
        return new RegionCard(
                region.key(),
                profile.name(),
                profile.shortName(),
                profile.accent().value(),
                profile.mark(),
                profile.languages().stream().map(Object::toString).toList(),
                region.status() == RegionStatus.ACTIVE,
                region.options().secondFactorRequired());
    }
}
