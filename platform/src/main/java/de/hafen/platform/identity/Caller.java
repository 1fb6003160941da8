package de.hafen.platform.identity;

import de.hafen.platform.rights.PlatformRole;
import de.hafen.platform.rights.Role;
import de.hafen.platform.tenancy.RegionKey;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who acts: taken from the signed token, never from a header that a client can send.
 *
 * @param subject the account's or client's id, stable for its life
 * @param name what people call the caller; shown to colleagues, never logged
 * @param kind person, machine or service
 * @param region the one region that the token opens; null outside of regions, and for services
 * @param roles roles in that region
 * @param platformRoles roles over all regions; they never open a region's data
 * @param scopes what a machine may do, as {@code clients:read}; empty for people
 */
public record Caller(
        String subject,
        String name,
        Kind kind,
        @Nullable RegionKey region, // most callers of the platform's own pages have none
        Set<Role> roles,
        Set<PlatformRole> platformRoles,
        Set<String> scopes) {

    /** What kind of caller it is. */
    public enum Kind {
        PERSON,
        MACHINE,
        SERVICE
    }

    /** Copies the sets. */
    public Caller {
        roles = Set.copyOf(roles);
        platformRoles = Set.copyOf(platformRoles);
        scopes = Set.copyOf(scopes);
    }

    /** One of the platform's own services or jobs. */
    public static Caller service(String name) {
        return new Caller(
                "service:" + name, name, Kind.SERVICE, null, Set.of(), Set.of(), Set.of());
    }

    /** A program or device that a region lets in, with these scopes and no role. */
    public static Caller machine(
            String subject, String name, RegionKey region, Set<String> scopes) {
        return new Caller(subject, name, Kind.MACHINE, region, Set.of(), Set.of(), scopes);
    }

    /** Whether the caller's right is for this region; services work for all. */
    boolean belongsTo(RegionKey other) {
        return kind == Kind.SERVICE || other.equals(region);
    }

    /** Names the caller by id only. */
    @Override
    public String toString() {
        return kind + " " + subject;
    }
}
