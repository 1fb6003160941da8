package de.hafen.tenants.dataservice;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the other services are.
 *
 * @param peers internal addresses by short name
 * @param connectPatience how long a connection may take
 * @param patience how long an answer may take; making a schema takes longest
 */
@ConfigurationProperties("hafen")
record DataServiceProperties(
        Map<String, Peer> peers,
        @DefaultValue("2s") Duration connectPatience,
        @DefaultValue("60s") Duration patience) {

    /** One service. */
    record Peer(URI url) {}

    String address(DataService service) {
        Peer peer = peers.get(service.key());
        if (peer == null) {
            throw new DataServiceFailed(
                    "no address is set for " + service.title() + " (hafen.peers)", 0, false);
        }
        return peer.url().toString().replaceFirst("/$", "");
    }
}
