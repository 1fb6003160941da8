package de.hafen.platform.identity;

import de.hafen.platform.rights.PlatformRole;
import de.hafen.platform.rights.Role;
import de.hafen.platform.tenancy.RegionKey;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.oauth2.jwt.Jwt;

/** What a signed token says: who calls, and for which one region, if for any. */
final class SignedIn extends AbstractAuthenticationToken {

    private final transient Jwt token;
    private final String subject;

    private SignedIn(Jwt token) {
        super(List.of());
        this.token = token;
        this.subject = Objects.requireNonNull(token.getSubject());
        setAuthenticated(true);
    }

    static SignedIn of(Jwt token) {
        return new SignedIn(token);
    }

    /** The one region that the token is for. */
    Optional<RegionKey> region() {
        @Nullable String key = token.getClaimAsString("region");
        return key == null || !RegionKey.isKey(key)
                ? Optional.empty()
                : Optional.of(new RegionKey(key));
    }

    /** The caller inside the token's region. */
    Caller inRegion() {
        return caller(region().orElse(null), roles(), scopes());
    }

    /**
     * The caller outside of any region: roles and scopes of a region count for nothing there.
     * Scopes without a region are those of the installation's own operator.
     */
    Caller outside() {
        return caller(null, Set.of(), token.hasClaim("region") ? Set.of() : scopes());
    }

    /** Another service. */
    Caller asService() {
        return Caller.service(getName().replaceFirst("^service:", ""));
    }

    private Caller caller(@Nullable RegionKey region, Set<Role> roles, Set<String> scopes) {
        boolean machine = "machine".equals(token.getClaimAsString("kind"));
        @Nullable String name = token.getClaimAsString("name");
        return new Caller(
                subject,
                name == null ? "" : name,
                machine ? Caller.Kind.MACHINE : Caller.Kind.PERSON,
                region,
                machine ? Set.of() : roles,
                machine ? Set.of() : platformRoles(),
                machine ? scopes : Set.of());
    }

    /** A role that this version does not know is no right. */
    private Set<Role> roles() {
        Collection<String> codes = codes("roles");
        Set<Role> known = EnumSet.allOf(Role.class);
        known.removeIf(role -> !codes.contains(role.code()));
        return known;
    }

    private Set<PlatformRole> platformRoles() {
        Collection<String> codes = codes("platform_roles");
        Set<PlatformRole> known = EnumSet.allOf(PlatformRole.class);
        known.removeIf(role -> !codes.contains(role.code()));
        return known;
    }

    private Set<String> scopes() {
        Object scope = token.getClaim("scope");
        return scope instanceof String text
                ? new HashSet<>(Arrays.asList(text.split(" ", -1)))
                : new HashSet<>(codes("scope"));
    }

    private Collection<String> codes(String claim) {
        Object value = token.getClaim(claim);
        return value instanceof Collection<?> many
                ? many.stream().map(String::valueOf).toList()
                : List.of();
    }

    @Override
    public String getName() {
        return subject;
    }

    @Override
    public Object getCredentials() {
        return token;
    }

    @Override
    public Object getPrincipal() {
        return subject;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SignedIn same && same.token.equals(token);
    }

    @Override
    public int hashCode() {
        return token.hashCode();
    }

    @Override
    public String toString() {
        return "SignedIn " + getName();
    }
}
