package de.hafen.tenants.authority;

import de.hafen.platform.rights.PlatformRole;
import de.hafen.platform.rights.Role;
import de.hafen.platform.tenancy.RegionKey;
import de.hafen.tenants.account.Account;
import de.hafen.tenants.account.AccountId;
import de.hafen.tenants.account.Accounts;
import de.hafen.tenants.factor.Proof;
import de.hafen.tenants.machine.MachineClient;
import de.hafen.tenants.machine.MachineClients;
import de.hafen.tenants.staff.Memberships;
import de.hafen.tenants.staff.PlatformRoles;
import de.hafen.tenants.staff.RegionCard;
import de.hafen.tenants.staff.RegionDirectory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2TokenExchangeAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.stereotype.Component;

/**
 * What tokens say, asked anew for each one: who was locked, lost a role or signed out everywhere
 * gets no further token, and the last one ends within five minutes.
 */
@Component
class TokenClaims implements OAuth2TokenCustomizer<JwtEncodingContext> {

    private static final String AUDIENCE = "hafen";
    private static final String RESOURCE = "urn:hafen:region:";
    private static final String KIND = "kind";

    private final Accounts accounts;
    private final Memberships memberships;
    private final PlatformRoles platformRoles;
    private final RegionDirectory regions;
    private final MachineClients machines;

    TokenClaims(
            Accounts accounts,
            Memberships memberships,
            PlatformRoles platformRoles,
            RegionDirectory regions,
            MachineClients machines) {
        this.accounts = accounts;
        this.memberships = memberships;
        this.platformRoles = platformRoles;
        this.regions = regions;
        this.machines = machines;
    }

    @Override
    public void customize(JwtEncodingContext context) {
        AuthorizationGrantType grant = context.getAuthorizationGrantType();
        if (!OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType())) {
            identity(context, person(principal(context)));
        } else if (AuthorizationGrantType.CLIENT_CREDENTIALS.equals(grant)) {
            program(context);
        } else if (AuthorizationGrantType.TOKEN_EXCHANGE.equals(grant)) {
            inRegion(context, person(principal(context)));
        } else {
            overall(context, person(principal(context)));
        }
    }

    private static void identity(JwtEncodingContext context, Account person) {
        context.getClaims()
                .claim("name", person.name())
                .claim("email", person.email().value())
                .claim("email_verified", true)
                .claim("locale", person.language().toLanguageTag());
    }

    private void overall(JwtEncodingContext context, Account person) {
        ofPerson(context, person)
                .claim("platform_roles", platformCodes(platformRoles.of(person.id())));
    }

    private void inRegion(JwtEncodingContext context, Account person) {
        RegionKey region = askedFor(context);
        Set<Role> roles =
                memberships
                        .find(person.id(), region)
                        .orElseThrow(() -> refused("invalid_target", "no role in this region"))
                        .effectiveRoles();
        if (roles.isEmpty()) {
            throw refused("invalid_target", "locked in this region");
        }
        boolean twoFactors = Proof.strong(Proof.among(principal(context).getAuthorities()));
        if (!twoFactors
                && regions.find(region).filter(RegionCard::secondFactorRequired).isPresent()) {
            throw refused("insufficient_user_authentication", "the region demands a second factor");
        }
        ofPerson(context, person)
                .claim("region", region.value())
                .claim("roles", listed(roles.stream().map(Role::code).sorted()));
    }

    private void program(JwtEncodingContext context) {
        String clientId = context.getRegisteredClient().getClientId();
        var claims = context.getClaims().audience(listed(Stream.of(AUDIENCE)));
        if (clientId.equals(Clients.OPERATOR)) {
            claims.subject(Clients.OPERATOR)
                    .claim("name", "Operator")
                    .claim(KIND, "machine")
                    .claim("scope", Clients.OPERATOR_SCOPE);
            return;
        }
        MachineClient client =
                machines.signingIn(clientId)
                        .orElseThrow(() -> refused(OAuth2ErrorCodes.INVALID_CLIENT, "revoked"));
        Set<String> scopes =
                context.getAuthorizedScopes().isEmpty()
                        ? client.scopes()
                        : context.getAuthorizedScopes();
        machines.used(clientId);
        claims.subject(client.id().toString())
                .claim("name", client.name())
                .claim(KIND, "machine")
                .claim("region", client.region().value())
                .claim("scope", String.join(" ", scopes.stream().sorted().toList()));
    }

    private static org.springframework.security.oauth2.jwt.JwtClaimsSet.Builder ofPerson(
            JwtEncodingContext context, Account person) {
        return context.getClaims()
                .audience(listed(Stream.of(AUDIENCE)))
                .claims(all -> all.remove("scope"))
                .claim("name", person.name())
                .claim(KIND, "person");
    }

    /** The account behind a sign-in, if that still counts. */
    private Account person(Authentication principal) {
        Account account =
                AccountId.parse(principal.getName())
                        .flatMap(accounts::find)
                        .orElseThrow(
                                () -> refused(OAuth2ErrorCodes.INVALID_GRANT, "no such account"));
        if (!account.stillSignedIn(since(principal))) {
            throw refused(OAuth2ErrorCodes.INVALID_GRANT, "the sign-in has ended");
        }
        return account;
    }

    private static Authentication principal(JwtEncodingContext context) {
        return Objects.requireNonNull(context.<Authentication>getPrincipal());
    }

    private static Instant since(Authentication principal) {
        return principal.getAuthorities().stream()
                .filter(FactorGrantedAuthority.class::isInstance)
                .map(it -> ((FactorGrantedAuthority) it).getIssuedAt())
                .min(Instant::compareTo)
                .orElse(Instant.EPOCH);
    }

    private static RegionKey askedFor(JwtEncodingContext context) {
        OAuth2TokenExchangeAuthenticationToken asked = context.getAuthorizationGrant();
        Set<String> resources = asked == null ? Set.of() : asked.getResources();
        if (resources.size() != 1) {
            throw refused("invalid_target", "one region is to be named as resource");
        }
        String resource = resources.iterator().next();
        String key = resource.startsWith(RESOURCE) ? resource.substring(RESOURCE.length()) : "";
        if (!RegionKey.isKey(key)) {
            throw refused("invalid_target", "the resource is no region");
        }
        return new RegionKey(key);
    }

    private static List<String> platformCodes(Collection<PlatformRole> roles) {
        return listed(roles.stream().map(PlatformRole::code).sorted());
    }

    /** Claims are kept as JSON that names each list's class, and few classes may be named there. */
    private static List<String> listed(Stream<String> codes) {
        return codes.collect(Collectors.toCollection(ArrayList::new));
    }

    private static OAuth2AuthenticationException refused(String code, String why) {
        return new OAuth2AuthenticationException(new OAuth2Error(code, why, null));
    }
}
