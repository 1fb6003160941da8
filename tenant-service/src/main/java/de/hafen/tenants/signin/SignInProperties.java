package de.hafen.tenants.signin;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How people sign in.
 *
 * @param url the public address
 * @param oidc an outside provider; without issuer there is none
 * @param passwords whether accounts may have passwords of their own; off where everybody comes
 *     through the provider
 */
@ConfigurationProperties("hafen")
record SignInProperties(
        @DefaultValue("http://localhost:8080") String url,
        @DefaultValue Oidc oidc,
        @DefaultValue("true") boolean passwords) {

    /**
     * An OIDC provider.
     *
     * @param issuer its address; null where there is none
     * @param clientId as what Hafen is registered there
     * @param clientSecret Hafen's secret there
     * @param name what people call it, on the button
     */
    record Oidc(
            @Nullable String issuer,
            @DefaultValue("hafen") String clientId,
            @Nullable String clientSecret,
            @DefaultValue("") String name) {

        boolean present() {
            return issuer != null && !issuer.isBlank();
        }

        /** Hides the secret. */
        @Override
        public String toString() {
            return "Oidc " + issuer;
        }
    }
}
