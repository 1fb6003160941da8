package de.hafen.tenants.staff;

import de.hafen.platform.rights.Role;
import de.hafen.tenants.account.AccountId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A person of the region, as its administrators see it. */
record StaffMember(
        AccountId id,
        long version,
        String name,
        String email,
        List<Role> roles,
        Status status,
        boolean secondFactor,
        @Nullable Instant lastSignInAt) {

    /** Whether the person works here. */
    enum Status {
        INVITED,
        ACTIVE,
        LOCKED
    }
}
