package de.hafen.tenants.provisioning;

import de.hafen.platform.rights.Role;
import de.hafen.platform.tenancy.RegionKey;
import de.hafen.tenants.account.EmailAddress;
import de.hafen.tenants.region.RegionProfile;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * What a new region shall be. Two equal orders are the same order, however often they come.
 *
 * @param key its key
 * @param profile what it is called, where and for whom it works
 * @param placement the server on which its data shall live
 * @param staff its first people; one of them administers
 */
public record RegionOrder(
        RegionKey key, RegionProfile profile, String placement, List<FirstStaff> staff) {

    /** Brings the people into one order. */
    public RegionOrder {
        staff =
                staff.stream()
                        .sorted(Comparator.comparing((FirstStaff it) -> it.email().value()))
                        .toList();
    }

    /**
     * One of the first people.
     *
     * @param name what colleagues call the person
     * @param email where the invitation goes
     * @param roles what the person does there
     */
    public record FirstStaff(String name, EmailAddress email, Set<Role> roles) {

        /** Copies the roles. */
        public FirstStaff {
            name = name.strip();
            roles = Set.copyOf(roles);
        }
    }
}
