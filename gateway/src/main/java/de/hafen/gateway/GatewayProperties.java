package de.hafen.gateway;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the gateway has to know.
 *
 * @param url the platform's public address
 * @param secret the gateway's secret at the authorization server
 * @param services the services' internal addresses by name
 * @param idle how long a session lives without a request
 * @param absolute how long a session lives at all
 * @param remembered how long a session is believed to be as it was read
 * @param connections most connections to each service, streams not counted
 * @param streams most streams to each service
 * @param limits whether requests are limited
 */
@ConfigurationProperties("hafen.gateway")
public record GatewayProperties(
        URI url,
        String secret,
        Map<String, URI> services,
        @DefaultValue("60m") Duration idle,
        @DefaultValue("12h") Duration absolute,
        @DefaultValue("1s") Duration remembered,
        @DefaultValue("200") int connections,
        @DefaultValue("1000") int streams,
        @DefaultValue("true") boolean limits) {

    /** Whether browsers come over TLS; cookies and headers depend on it. */
    public boolean secure() {
        return "https".equals(url.getScheme());
    }

    /** The internal address of a service. */
    public URI service(String name) {
        URI address = services.get(name);
        if (address == null) {
            throw new IllegalStateException("no address of the " + name + "-service is set");
        }
        return address;
    }

    /** Hides the secret. */
    @Override
    public String toString() {
        return "GatewayProperties " + url;
    }
}
