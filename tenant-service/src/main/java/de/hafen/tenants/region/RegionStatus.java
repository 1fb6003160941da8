package de.hafen.tenants.region;

/** Whether a region is open. */
public enum RegionStatus {
    /** Being provisioned; nobody may enter. */
    PREPARING,
    /** Open. */
    ACTIVE,
    /** Closed for now; its data stays. */
    SUSPENDED
}
