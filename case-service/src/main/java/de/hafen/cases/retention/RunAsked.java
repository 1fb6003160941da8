package de.hafen.cases.retention;

import de.hafen.platform.tenancy.RegionKey;

/** Somebody has asked for a run: it begins when that is committed. */
record RunAsked(RegionKey region) {}
