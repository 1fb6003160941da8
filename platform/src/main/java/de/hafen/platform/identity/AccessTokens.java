package de.hafen.platform.identity;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.web.client.RestTemplate;

/**
 * Checks tokens: signature, issuer, time, and the audience they are for. The keys are fetched when
 * the first token comes, so that services start in any order.
 */
final class AccessTokens {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final IdentityProperties properties;
    private final List<JWKSource<SecurityContext>> ownKeys;

    /**
     * @param ownKeys the keys themselves, in the service that issues the tokens; elsewhere none
     */
    AccessTokens(IdentityProperties properties, List<JWKSource<SecurityContext>> ownKeys) {
        this.properties = properties;
        this.ownKeys = List.copyOf(ownKeys);
    }

    JwtDecoder ofCallers() {
        return decoder(properties.audience());
    }

    JwtDecoder ofServices() {
        return decoder(properties.internalAudience());
    }

    private JwtDecoder decoder(String audience) {
        NimbusJwtDecoder decoder =
                ownKeys.isEmpty()
                        ? NimbusJwtDecoder.withJwkSetUri(properties.keys().toString())
                                .jwsAlgorithm(SignatureAlgorithm.RS256)
                                .jwsAlgorithm(SignatureAlgorithm.ES256)
                                .restOperations(patientFor(PATIENCE))
                                .build()
                        : NimbusJwtDecoder.withJwkSource(this::any)
                                .jwsAlgorithm(SignatureAlgorithm.RS256)
                                .jwsAlgorithm(SignatureAlgorithm.ES256)
                                .build();
        return new RememberedTokens(
                decoder,
                JwtValidators.createDefaultWithValidators(
                        List.of(
                                new JwtTimestampValidator(properties.skew()),
                                new JwtIssuerValidator(properties.issuer().toString()),
                                endsSomeDay(),
                                isFor(audience))));
    }

    private List<JWK> any(JWKSelector wanted, @Nullable SecurityContext context)
            throws KeySourceException {
        List<JWK> found = new ArrayList<>();
        for (JWKSource<SecurityContext> keys : ownKeys) {
            try {
                found.addAll(keys.get(wanted, context));
            } catch (RuntimeException away) {
                // the database is to blame and not the token: 503, or people would be signed out
                throw new KeySourceException("the own keys can't be read", away);
            }
        }
        return found;
    }

    private static RestTemplate patientFor(Duration patience) {
        HttpClient client =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .connectTimeout(patience)
                        .build();
        var requests = new JdkClientHttpRequestFactory(client);
        requests.setReadTimeout(patience);
        return new RestTemplate(requests);
    }

    private static OAuth2TokenValidator<Jwt> isFor(String audience) {
        return token ->
                token.getAudience() != null && token.getAudience().contains(audience)
                        ? OAuth2TokenValidatorResult.success()
                        : refused("the token is for another audience");
    }

    private static OAuth2TokenValidator<Jwt> endsSomeDay() {
        return token ->
                token.getExpiresAt() == null || token.getSubject() == null
                        ? refused("the token has no end or no subject")
                        : OAuth2TokenValidatorResult.success();
    }

    private static OAuth2TokenValidatorResult refused(String why) {
        return OAuth2TokenValidatorResult.failure(new OAuth2Error("invalid_token", why, null));
    }
}
