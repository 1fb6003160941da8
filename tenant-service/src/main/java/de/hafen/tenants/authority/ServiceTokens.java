package de.hafen.tenants.authority;

import de.hafen.platform.tenancy.RegionKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.stereotype.Component;

/** Tokens with which this service calls the others' {@code /internal} addresses. */
@Component
public class ServiceTokens {

    private static final String INTERNAL = "hafen-internal";
    private static final String PUBLIC = "hafen";
    private static final Duration LASTS = Duration.ofMinutes(5);

    /** A signature costs more than the call that it is for. */
    private static final Duration USED_AGAIN = Duration.ofMinutes(1);

    private final JwtEncoder encoder;
    private final AuthorityProperties settings;
    private final Clock clock;
    private final Map<String, Minted> minted = new ConcurrentHashMap<>();

    ServiceTokens(JwtEncoder encoder, AuthorityProperties settings, Clock clock) {
        this.encoder = encoder;
        this.settings = settings;
        this.clock = clock;
    }

    private record Minted(String token, Instant at) {}

    /**
     * A token of this service, good for four minutes or more and for internal addresses only.
     *
     * @param purpose what for, for example {@code provisioning}; stands in the others' logs
     */
    public String mint(String purpose) {
        Instant now = clock.instant();
        return minted.compute(
                        purpose,
                        (_, last) ->
                                last != null && now.isBefore(last.at.plus(USED_AGAIN))
                                        ? last
                                        : new Minted(internal(purpose), now))
                .token;
    }

    private String internal(String purpose) {
        return sign(
                INTERNAL,
                claims ->
                        claims.claim("kind", "service")
                                .claim("name", "tenant")
                                .claim("purpose", purpose));
    }

    /**
     * A token for one region as a machine gets it, to try a new region with before anybody can have
     * one.
     *
     * @param scope what it may do there, with spaces between
     */
    public String mintTrial(RegionKey region, String scope) {
        return sign(
                PUBLIC,
                claims ->
                        claims.claim("kind", "machine")
                                .claim("name", "trial of " + region)
                                .claim("region", region.value())
                                .claim("scope", scope));
    }

    private String sign(String audience, Consumer<JwtClaimsSet.Builder> more) {
        Instant now = clock.instant();
        JwtClaimsSet.Builder claims =
                JwtClaimsSet.builder()
                        .issuer(settings.issuer())
                        .subject("service:tenant")
                        .audience(List.of(audience))
                        .issuedAt(now)
                        .expiresAt(now.plus(LASTS));
        more.accept(claims);
        JwsHeader header = JwsHeader.with(SignatureAlgorithm.RS256).build();
        return encoder.encode(JwtEncoderParameters.from(header, claims.build())).getTokenValue();
    }
}
