package de.hafen.platform.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidationException;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/**
 * Looks at the signature of a token once a minute; at all else that makes it good, its end first,
 * each time. A signature is most of what a small request costs.
 */
final class RememberedTokens implements JwtDecoder {

    private static final Duration REMEMBERED = Duration.ofMinutes(1);
    private static final int MOST = 2_000;

    private final NimbusJwtDecoder decoder;
    private final OAuth2TokenValidator<Jwt> validator;
    private final Cache<String, Jwt> signed =
            Caffeine.newBuilder().expireAfterWrite(REMEMBERED).maximumSize(MOST).build();

    RememberedTokens(NimbusJwtDecoder decoder, OAuth2TokenValidator<Jwt> validator) {
        this.decoder = decoder;
        this.validator = validator;
        decoder.setJwtValidator(validator);
    }

    @Override
    public Jwt decode(String token) {
        Jwt known = signed.getIfPresent(token);
        if (known == null) {
            Jwt read = decoder.decode(token);
            signed.put(token, read);
            return read;
        }
        OAuth2TokenValidatorResult still = validator.validate(known);
        if (still.hasErrors()) {
            signed.invalidate(token);
            throw new JwtValidationException("the token is no longer good", still.getErrors());
        }
        return known;
    }
}
