package de.hafen.tenants.authority;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the authorization server has to know.
 *
 * @param url the platform's public address; the issuer is {@code {url}/auth}
 * @param gatewaySecret the gateway's client secret; null where no gateway may sign people in
 * @param operatorSecret secret of the installation's own client, which runs regions; null where
 *     there is none
 * @param signInLasts how long a sign-in is renewed without a new one
 */
@ConfigurationProperties("hafen")
record AuthorityProperties(
        @DefaultValue("http://localhost:8080") String url,
        @Nullable String gatewaySecret,
        @Nullable String operatorSecret,
        @DefaultValue("12h") Duration signInLasts) {

    String issuer() {
        return url + "/auth";
    }

    /** Hides the secrets. */
    @Override
    public String toString() {
        return "AuthorityProperties " + url;
    }
}
