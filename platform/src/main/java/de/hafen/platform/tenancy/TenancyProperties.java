package de.hafen.platform.tenancy;

import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the service's and its regions' data lives, and how much of it may be open at once.
 *
 * @param service {@code case}, {@code tenant}, {@code events} or {@code reporting}
 * @param placements the PostgreSQL servers by name; {@code shared} also has the service's own
 *     schema
 * @param regions the region door's limits
 * @param serviceConnections most connections to the service's own schema
 */
@ConfigurationProperties("hafen")
record TenancyProperties(
        String service,
        Map<String, Placement> placements,
        @DefaultValue Regions regions,
        @DefaultValue("6") int serviceConnections) {

    static final String SHARED = "shared";

    /** One server: {@code jdbc:postgresql://host:5432/}. */
    record Placement(String url) {}

    /**
     * The region door's limits.
     *
     * @param connections most connections per placement, all regions together
     * @param connectionsPerRegion most connections of one region
     * @param patience how long work waits for a connection
     * @param statementTimeout how long one statement may take; the client's own limit is a second
     *     above
     * @param idleFor how long an unused connection stays open
     * @param livesFor how long a connection is used at all
     * @param knownFor how long the registry is believed before it is read again
     * @param rest how long a placement that did not answer is left alone
     */
    record Regions(
            @DefaultValue("32") int connections,
            @DefaultValue("8") int connectionsPerRegion,
            @DefaultValue("1500ms") Duration patience,
            @DefaultValue("3s") Duration statementTimeout,
            @DefaultValue("2m") Duration idleFor,
            @DefaultValue("30m") Duration livesFor,
            @DefaultValue("1s") Duration knownFor,
            @DefaultValue("1s") Duration rest) {}

    ServiceNames names() {
        return new ServiceNames(service);
    }
}
