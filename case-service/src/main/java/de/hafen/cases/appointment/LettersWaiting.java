package de.hafen.cases.appointment;

import de.hafen.platform.tenancy.RegionKey;

/** A region has letters that are due, or a time that may be offered by one. */
public record LettersWaiting(RegionKey region) {}
