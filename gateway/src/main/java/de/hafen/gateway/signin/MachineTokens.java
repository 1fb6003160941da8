package de.hafen.gateway.signin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import de.hafen.gateway.GatewayProperties;
import de.hafen.gateway.edge.EdgeProblem;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.stereotype.Component;

/**
 * Turns away at the door what brings no good token for the region in its path, so that services see
 * no floods of forgeries. It is no wall: services check every token again, and where its key is not
 * known here, they alone do.
 */
@Component
public class MachineTokens {

    private static final Duration REMEMBERED = Duration.ofMinutes(1);
    private static final int MOST = 5_000;
    private static final Duration SKEW = Duration.ofSeconds(10);

    private final NimbusJwtDecoder decoder;
    private final Clock clock;
    private final Cache<String, Good> good =
            Caffeine.newBuilder().expireAfterWrite(REMEMBERED).maximumSize(MOST).build();

    MachineTokens(GatewayProperties properties, PublishedKeys keys, Clock clock) {
        this.clock = clock;
        this.decoder =
                NimbusJwtDecoder.withJwkSource(keys)
                        .jwsAlgorithm(SignatureAlgorithm.RS256)
                        .jwsAlgorithm(SignatureAlgorithm.ES256)
                        .build();
        var time = new JwtTimestampValidator(SKEW);
        time.setClock(clock);
        decoder.setJwtValidator(
                JwtValidators.createDefaultWithValidators(
                        List.of(
                                time,
                                new JwtIssuerValidator(properties.url() + "/auth"),
                                endsAndIsForUs())));
    }

    /** Throws the problem that says what is wrong with the request's token, if something is. */
    public void check(HttpServletRequest request, String region) {
        @Nullable Good token = good(MachineCalls.token(request));
        if (token != null && !region.isEmpty() && !region.equals(token.region())) {
            throw EdgeProblem.noRightToRegion().thrown();
        }
    }

    private @Nullable Good good(String token) {
        @Nullable Good known = good.getIfPresent(token);
        if (known != null && clock.instant().isBefore(known.until())) {
            return known;
        }
        try {
            Jwt read = decoder.decode(token);
            Good checked =
                    new Good(
                            Objects.requireNonNullElse(read.getClaimAsString("region"), ""),
                            Objects.requireNonNull(read.getExpiresAt()).plus(SKEW));
            good.put(token, checked);
            return checked;
        } catch (BadJwtException bad) {
            throw EdgeProblem.tokenRefused().thrown();
        } catch (JwtException keyUnknown) {
            return null; // the service decides
        }
    }

    private static OAuth2TokenValidator<Jwt> endsAndIsForUs() {
        return token ->
                token.getExpiresAt() != null
                                && token.getAudience() != null
                                && token.getAudience().contains("hafen")
                        ? OAuth2TokenValidatorResult.success()
                        : OAuth2TokenValidatorResult.failure(
                                new OAuth2Error("invalid_token", "no end or not for us", null));
    }

    private record Good(String region, Instant until) {}
}
