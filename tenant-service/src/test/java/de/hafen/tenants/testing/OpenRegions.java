package de.hafen.tenants.testing;

import de.hafen.platform.tenancy.RegionKey;
import de.hafen.tenants.region.Accent;
import de.hafen.tenants.region.RegionEntry;
import de.hafen.tenants.region.RegionProfile;
import de.hafen.tenants.region.Regions;
import de.hafen.vocabulary.Ags;
import de.hafen.vocabulary.LanguageTag;
import de.hafen.vocabulary.TargetGroup;
import java.time.Instant;
import java.util.List;

/** Open regions for tests, without the data services. */
public final class OpenRegions {

    private OpenRegions() {}

    /** The region with this key, open. */
    public static RegionKey open(Regions regions, String key) {
        RegionKey region = new RegionKey(key);
        if (regions.find(region).isEmpty()) {
            regions.register(
                    region,
                    new RegionProfile(
                            "Centre of " + key,
                            key,
                            List.of(new Ags("05111000")),
                            List.of(),
                            List.of(new LanguageTag("de")),
                            List.of(TargetGroup.values()[0]),
                            new Accent("#8c289b"),
                            "●"),
                    "shared",
                    Instant.EPOCH);
            regions.activate(region);
        }
        return region;
    }

    /** Demands a second factor of everybody in the region. */
    public static void demandSecondFactor(Regions regions, RegionKey region) {
        RegionEntry now = regions.get(region);
        regions.change(
                region,
                now.version(),
                now.profile(),
                new RegionEntry.Options(true, now.options().ownTopics()));
    }
}
