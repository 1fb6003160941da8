package de.hafen.platform.tenancy;

/**
 * The one region that the current request, message or job works for. It is bound around a piece of
 * work and cannot be set, changed or cleared inside it.
 */
public final class CurrentRegion {

    private static final ScopedValue<RegionKey> REGION = ScopedValue.newInstance();

    private CurrentRegion() {}

    /** Binds the region for the work that is then run or called. */
    public static ScopedValue.Carrier where(RegionKey region) {
        return ScopedValue.where(REGION, region);
    }

    /** The bound region; throws {@link NoRegionBound} where there is none. */
    public static RegionKey required() {
        return REGION.orElseThrow(NoRegionBound::new);
    }

    /** Whether a region is bound. */
    public static boolean isBound() {
        return REGION.isBound();
    }
}
