package de.hafen.cases.appointment;

import de.hafen.platform.tenancy.RegionKey;

/** A region has letters that are due. */
public record LettersWaiting(RegionKey region) {}
