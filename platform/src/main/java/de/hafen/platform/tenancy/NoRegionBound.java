package de.hafen.platform.tenancy;

/** Something asked for a region's data while no region was bound. A defect, never a default. */
public final class NoRegionBound extends RuntimeException {

    NoRegionBound() {
        super("no region is bound");
    }
}
