package de.hafen.platform.identity;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whose tokens are accepted.
 *
 * @param issuer the issuer that stands in tokens; the public address of sign-in
 * @param keys where its public keys are fetched, over an internal address
 * @param audience audience of callers' tokens
 * @param internalAudience audience of tokens between services
 * @param skew how far clocks may differ
 */
@ConfigurationProperties("hafen.identity")
record IdentityProperties(
        @DefaultValue("http://localhost:8080/auth") URI issuer,
        @DefaultValue("http://127.0.0.1:8081/auth/oauth2/jwks") URI keys,
        @DefaultValue("hafen") String audience,
        @DefaultValue("hafen-internal") String internalAudience,
        @DefaultValue("10s") Duration skew) {}
