package de.hafen.platform.identity;

import de.hafen.platform.tenancy.RegionKey;

/** Asked before a request enters a region: whether the region is there and may be worked in. */
@FunctionalInterface
public interface RegionGate {
    /** Throws the problem that keeps the request out; returns where it may go on. */
    void enter(RegionKey region);
}
