package de.hafen.platform.identity;

import de.hafen.platform.rights.PlatformRole;
import de.hafen.platform.rights.Role;
import java.util.Set;

/**
 * Who acts: taken from the signed token, never from a header that a client can send.
 *
 * @param subject the account's or client's id, stable for its life
 * @param name what people call the caller; shown to colleagues, never logged
 * @param kind person, machine or service
 * @param roles roles in the bound region; empty where no region is bound
 * @param platformRoles roles over all regions; they never open a region's data
 * @param scopes what a machine may do, as {@code clients:read}; empty for people
 */
public record Caller(
        String subject,
        String name,
        Kind kind,
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
        return new Caller("service:" + name, name, Kind.SERVICE, Set.of(), Set.of(), Set.of());
    }

    /** Names the caller by id only. */
    @Override
    public String toString() {
        return kind + " " + subject;
    }
}
