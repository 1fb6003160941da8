package de.hafen.gateway.docs;

import de.hafen.gateway.GatewayProperties;
import de.hafen.gateway.edge.Deadline;
import de.hafen.gateway.edge.EdgeProblem;
import jakarta.servlet.http.HttpServletRequest;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The services' OpenAPI documents, as clients see the services: through this gateway. */
@RestController
@RequestMapping("/api/docs")
class DocsController {

    private static final Logger log = LoggerFactory.getLogger(DocsController.class);
    private static final Duration FRESH = Duration.ofMinutes(1);

    /** A service makes its document when it is first asked for it. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final GatewayProperties properties;
    private final RestClient http;
    private final Clock clock;
    private final Map<String, Fetched> fetched = new ConcurrentHashMap<>();

    DocsController(GatewayProperties properties, Clock clock) {
        var requests =
                new JdkClientHttpRequestFactory(
                        HttpClient.newBuilder()
                                .version(HttpClient.Version.HTTP_1_1)
                                .connectTimeout(Duration.ofSeconds(1))
                                .build());
        requests.setReadTimeout(PATIENCE);
        this.properties = properties;
        this.http = RestClient.builder().requestFactory(requests).build();
        this.clock = clock;
    }

    @GetMapping
    Map<String, Object> list() {
        List<Document> documents =
                properties.services().keySet().stream()
                        .sorted()
                        .map(it -> new Document(it, it + "-service", "/api/docs/" + it))
                        .toList();
        return Map.of("items", documents);
    }

    @GetMapping(path = "/{service}", produces = MediaType.APPLICATION_JSON_VALUE)
    byte[] document(@PathVariable String service, HttpServletRequest request) {
        if (!properties.services().containsKey(service)) {
            throw EdgeProblem.unknownPath().thrown();
        }
        @Nullable Fetched known = fetched.get(service);
        if (known != null && clock.instant().isBefore(known.at.plus(FRESH))) {
            return known.document;
        }
        Deadline.of(request).allow(PATIENCE.plusSeconds(1));
        try {
            byte[] document = fetch(service);
            fetched.put(service, new Fetched(document, clock.instant()));
            return document;
        } catch (RestClientException | JacksonException e) {
            log.warn("no API document of the {}-service: {}", service, e.getMessage());
            if (known != null) {
                return known.document;
            }
            throw EdgeProblem.unavailable().thrown();
        }
    }

    private byte[] fetch(String service) {
        byte[] body =
                http.get()
                        .uri(properties.service(service) + "/v3/api-docs")
                        .retrieve()
                        .body(byte[].class);
        ObjectNode document = (ObjectNode) JSON.readTree(body == null ? new byte[0] : body);
        document.putArray("servers").addObject().put("url", properties.url().toString());
        return JSON.writeValueAsBytes(document);
    }

    /** One document in the list. */
    record Document(String id, String name, String href) {}

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Fetched(byte[] document, Instant at) {}
}
