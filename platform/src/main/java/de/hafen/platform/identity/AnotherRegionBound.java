package de.hafen.platform.identity;

import de.hafen.platform.tenancy.RegionKey;
import org.jspecify.annotations.Nullable;

/** The bound region is not the one that the caller's right is for. A defect, never let through. */
public final class AnotherRegionBound extends RuntimeException {

    AnotherRegionBound(RegionKey bound, @Nullable RegionKey right) {
        super("region %s is bound, the caller's right is for %s".formatted(bound, right));
    }
}
