package de.hafen.reporting.comparison;

import de.hafen.platform.tenancy.RegionRegistry;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import tools.jackson.databind.JsonNode;

/**
 * What the open regions are called, from the public list of regions; while that can't be read, they
 * are called by their keys.
 */
@Component
class RegionNames {

    private static final Logger log = LoggerFactory.getLogger(RegionNames.class);
    private static final Duration KNOWN_FOR = Duration.ofMinutes(1);
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final RegionRegistry registry;
    private final ComparisonProperties properties;
    private final Clock clock;
    private final RestClient http;
    private volatile Map<String, Named> known = Map.of();
    private volatile Instant readAt = Instant.EPOCH;

    RegionNames(RegionRegistry registry, ComparisonProperties properties, Clock clock) {
        this.registry = registry;
        this.properties = properties;
        this.clock = clock;
        JdkClientHttpRequestFactory requests =
                new JdkClientHttpRequestFactory(
                        HttpClient.newBuilder()
                                .version(HttpClient.Version.HTTP_1_1)
                                .connectTimeout(PATIENCE)
                                .build());
        requests.setReadTimeout(PATIENCE);
        this.http = RestClient.builder().requestFactory(requests).build();
    }

    /**
     * A region as charts and tables show it.
     *
     * @param accent name of its colour; empty where unknown
     * @param mark its shape, for those who don't tell colours apart; empty where unknown
     */
    record Named(String key, String name, String shortName, String accent, String mark) {}

    /** All open regions in the order of the public list; those that it lacks come last, by key. */
    List<Named> all() {
        refresh();
        Map<String, Named> listed = known;
        List<String> order = List.copyOf(listed.keySet());
        return registry.active().stream()
                .map(region -> region.key().value())
                .map(key -> listed.getOrDefault(key, new Named(key, key, key, "", "")))
                .sorted(
                        Comparator.comparingInt((Named it) -> place(order, it))
                                .thenComparing(Named::key))
                .toList();
    }

    private static int place(List<String> order, Named region) {
        int place = order.indexOf(region.key());
        return place < 0 ? Integer.MAX_VALUE : place;
    }

    private void refresh() {
        Instant now = clock.instant();
        if (Duration.between(readAt, now).abs().compareTo(KNOWN_FOR) < 0) {
            return;
        }
        try {
            JsonNode answer = http.get().uri(properties.regions()).retrieve().body(JsonNode.class);
            if (answer != null) {
                known = read(answer.isArray() ? answer : answer.path("items"));
                readAt = now;
            }
        } catch (RestClientException e) {
            log.debug("the list of regions can't be read", e);
        }
    }

    private static Map<String, Named> read(JsonNode regions) {
        Map<String, Named> named = new LinkedHashMap<>();
        for (JsonNode region : regions) {
            String key = region.path("key").asString("");
            String name = region.path("name").asString(key);
            named.put(
                    key,
                    new Named(
                            key,
                            name,
                            region.path("shortName").asString(name),
                            region.path("accent").asString(""),
                            region.path("mark").asString("")));
        }
        return Collections.unmodifiableMap(named);
    }
}
