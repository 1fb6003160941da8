package de.hafen.tenants.staff;

import de.hafen.platform.rights.Role;
import de.hafen.platform.tenancy.RegionKey;
import de.hafen.tenants.account.AccountId;
import java.util.Set;

/**
 * What a person does in one region.
 *
 * @param account who
 * @param region where
 * @param roles at least one
 * @param locked whether the region's administrator has shut the person out, for this region only
 * @param version rises with each change
 */
public record Membership(
        AccountId account, RegionKey region, Set<Role> roles, boolean locked, long version) {

    /** Copies the roles. */
    public Membership {
        roles = Set.copyOf(roles);
    }

    /** The roles that count now: none while locked. */
    public Set<Role> effectiveRoles() {
        return locked ? Set.of() : roles;
    }
}
