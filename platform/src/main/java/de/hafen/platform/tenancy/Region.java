package de.hafen.platform.tenancy;

/**
 * A region as a service knows it.
 *
 * @param key its key
 * @param placement the name of the server on which its data lives
 * @param status whether it may be entered
 * @param version how many change sets its schema has; older than the code means: being upgraded
 */
public record Region(RegionKey key, String placement, RegionStatus status, int version) {}
