package de.hafen.platform.trail;

import de.hafen.platform.tenancy.RegionKey;
import java.util.Map;

/** Where the heads of the chains are kept besides the database. */
public interface TrailHeads {
    /** What was kept of all regions. */
    Map<RegionKey, Head> all();

    /** Keeps these, instead of what was kept of the same regions. */
    void keep(Map<RegionKey, Head> heads);
}
