package de.hafen.tenants.placement;

import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The servers that regions may be placed on, the same for all services.
 *
 * @param placements servers by name; {@code shared} is there always
 * @param placementPatience how long a server may take to say that it is there
 */
@ConfigurationProperties("hafen")
record PlacementProperties(
        Map<String, Server> placements, @DefaultValue("2s") Duration placementPatience) {

    /** One server: {@code jdbc:postgresql://host:5432/}. */
    record Server(String url) {}
}
