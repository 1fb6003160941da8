package de.hafen.platform.identity;

import de.hafen.platform.tenancy.RegionKey;

/** The caller behind the current work; bound together with the region, never set. */
public final class CurrentCaller {

    private static final ScopedValue<Caller> CALLER = ScopedValue.newInstance();

    private CurrentCaller() {}

    /** Binds the caller for the work that is then run or called. */
    public static ScopedValue.Carrier where(Caller caller) {
        return ScopedValue.where(CALLER, caller);
    }

    /** Adds the caller to what is bound already, for one call. */
    public static ScopedValue.Carrier where(ScopedValue.Carrier bound, Caller caller) {
        return bound.where(CALLER, caller);
    }

    /** The bound caller; throws where there is none. */
    public static Caller required() {
        return CALLER.orElseThrow(() -> new IllegalStateException("no caller is bound"));
    }

    /**
     * Throws {@link AnotherRegionBound} where a caller is bound whose right is for another region.
     * Asked wherever a region's rights or data are opened, whoever bound the two.
     */
    public static void mustBelongTo(RegionKey region) {
        if (CALLER.isBound() && !CALLER.get().belongsTo(region)) {
            throw new AnotherRegionBound(region, CALLER.get().region());
        }
    }

    /** Whether a caller is bound. */
    public static boolean isBound() {
        return CALLER.isBound();
    }
}
