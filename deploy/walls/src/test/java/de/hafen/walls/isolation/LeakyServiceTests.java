package de.hafen.walls.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import de.hafen.walls.api.Operation;
import de.hafen.walls.api.Operations;
import de.hafen.walls.wire.Wire;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The matrix against a little service with one hole at a time: the hole is found. */
class LeakyServiceTests {

    private static final String DOCUMENT =
            """
            {"paths": {"/api/regions/{region}/notes": {"get": {"x-needs": "notes:read"}}}}\
            """;

    private final Territory own = new Territory("aachen", "kanarieone", "WS");
    private final Territory theirs = new Territory("duesseldorf", "kanarietwo", "KI");
    private final Tally tally = new Tally();
    private final List<Operation> operations =
            Operations.of("notes", JsonMapper.shared().readTree(DOCUMENT));
    private HttpServer server;
    private Service service;

    /** Answers a request with a status and a text. */
    private interface Service {
        String answer(HttpExchange request) throws IOException;
    }

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext(
                "/",
                exchange -> {
                    String answer = service.answer(exchange);
                    byte[] body = answer.substring(3).getBytes(StandardCharsets.UTF_8);
                    exchange.sendResponseHeaders(
                            Integer.parseInt(answer.substring(0, 3)), body.length);
                    exchange.getResponseBody().write(body);
                    exchange.close();
                });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void aTightServiceHasNoLeaks() throws Exception {
        attack(request -> mine(request) ? "200kanarieone" : "403{}");

        assertThat(tally.leaks()).isEmpty();
    }

    @Test
    void anOperationWithoutARightIsFound() throws Exception {
        attack(_ -> "200[]");

        assertThat(tally.leaks()).anyMatch(it -> it.contains("as anonymous was answered"));
    }

    @Test
    void aForeignRowInAnOwnAnswerIsFound() throws Exception {
        attack(request -> mine(request) ? "200kanarieone, kanarietwo" : "403{}");

        assertThat(tally.leaks()).anyMatch(it -> it.contains("the canary of duesseldorf"));
    }

    @Test
    void aForeignIdInARefusalIsFound() throws Exception {
        theirs.made("01a00000-0000-7000-8000-00000000abcd");
        attack(_ -> "403{\"owner\": \"01a00000-0000-7000-8000-00000000abcd\"}");

        assertThat(tally.leaks()).anyMatch(it -> it.contains("an id of duesseldorf"));
    }

    @Test
    void aHeaderThatIsBelievedIsFound() throws Exception {
        attack(request ->
                request.getRequestHeaders().containsKey("X-Tenant") ? "200kanarietwo" : "403{}");

        assertThat(tally.leaks()).anyMatch(it -> it.startsWith("spoofed header"));
    }

    @Test
    void aPathThatIsReadTwiceIsFound() throws Exception {
        attack(request ->
                request.getRequestURI().getRawPath().contains("%2e%2e")
                        ? "200kanarietwo"
                        : "404{}");

        assertThat(tally.leaks()).anyMatch(it -> it.startsWith("path trick"));
    }

    @Test
    void anAccidentIsADefect() throws Exception {
        attack(_ -> "500{}");

        assertThat(tally.defects()).isNotEmpty();
    }

    private static boolean mine(HttpExchange request) {
        return "Bearer mine".equals(request.getRequestHeaders().getFirst("Authorization"))
                && request.getRequestURI().getRawPath().matches("/api/regions/aachen/[a-z]+");
    }

    private void attack(Service leaky) throws InterruptedException {
        service = leaky;
        try (Wire wire = new Wire(server.getAddress().getPort())) {
            new Assault(
                            wire,
                            own,
                            theirs,
                            List.of(
                                    Identity.bearing("anonymous", "", "", Set.of()),
                                    Identity.bearing(
                                            "foreign, high",
                                            "mine",
                                            "aachen",
                                            Set.of(Identity.ALL))),
                            new Detector(List.of(own, theirs)),
                            tally)
                    .on(operations);
        }
    }
}
