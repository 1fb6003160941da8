package de.hafen.reporting.fact;

import de.hafen.platform.tenancy.RegionKey;

/** The region's numbers have changed and are visible now. */
public record FactsStored(RegionKey region) {}
