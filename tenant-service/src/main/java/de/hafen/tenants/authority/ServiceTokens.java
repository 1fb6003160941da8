package de.hafen.tenants.authority;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
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
    private static final Duration LASTS = Duration.ofMinutes(5);

    private final JwtEncoder encoder;
    private final AuthorityProperties settings;
    private final Clock clock;

    ServiceTokens(JwtEncoder encoder, AuthorityProperties settings, Clock clock) {
        this.encoder = encoder;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * A token of this service, good for five minutes and for internal addresses only.
     *
     * @param purpose what for, for example {@code provisioning}; stands in the others' logs
     */
    public String mint(String purpose) {
        Instant now = clock.instant();
        JwtClaimsSet claims =
                JwtClaimsSet.builder()
                        .issuer(settings.issuer())
                        .subject("service:tenant")
                        .audience(List.of(INTERNAL))
                        .issuedAt(now)
                        .expiresAt(now.plus(LASTS))
                        .claim("kind", "service")
                        .claim("name", "tenant")
                        .claim("purpose", purpose)
                        .build();
        JwsHeader header = JwsHeader.with(SignatureAlgorithm.RS256).build();
        return encoder.encode(JwtEncoderParameters.from(header, claims)).getTokenValue();
    }
}
