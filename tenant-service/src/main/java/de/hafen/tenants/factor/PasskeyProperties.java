package de.hafen.tenants.factor;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * For which site passkeys are.
 *
 * @param url the public address; its host is the relying party's id
 */
@ConfigurationProperties("hafen")
record PasskeyProperties(@DefaultValue("http://localhost:8080") URI url) {

    String relyingParty() {
        return url.getHost();
    }
}
