package de.hafen.platform.tenancy;

/** Where a region stands in one service. */
public enum RegionStatus {
    /** Its schema is being made; nobody may enter. */
    CREATING,
    /** Its schema is there; it hasn't been opened yet. */
    INACTIVE,
    /** Open. */
    ACTIVE,
    /** Closed for now; its data stays. */
    SUSPENDED
}
