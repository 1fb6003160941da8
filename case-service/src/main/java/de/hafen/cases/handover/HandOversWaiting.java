package de.hafen.cases.handover;

import de.hafen.platform.tenancy.RegionKey;

/** A region has something to tell another one. */
record HandOversWaiting(RegionKey region) {}
