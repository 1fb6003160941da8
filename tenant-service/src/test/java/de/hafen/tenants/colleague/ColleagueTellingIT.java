package de.hafen.tenants.colleague;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import de.hafen.platform.tenancy.RegionKey;
import de.hafen.platform.testing.Calls;
import de.hafen.platform.testing.HafenTest;
import de.hafen.platform.testing.Tokens;
import de.hafen.tenants.region.Regions;
import de.hafen.tenants.testing.OpenRegions;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@HafenTest
class ColleagueTellingIT {
    private static final String PATH = "/api/regions/colleagues-a/staff";

    /** The desk: hears what it is told, unless it is away. */
    private static final List<String> heard = new CopyOnWriteArrayList<>();

    private static final AtomicInteger away = new AtomicInteger();
    private static final HttpServer desk = desk();

    @LocalServerPort private int port;
    @Autowired private Regions regions;
    private Calls administrator;

    @DynamicPropertySource
    static void peers(DynamicPropertyRegistry registry) {
        registry.add(
                "hafen.peers.case.url", () -> "http://127.0.0.1:" + desk.getAddress().getPort());
    }

    @BeforeEach
    void aRegion() {
        RegionKey region = OpenRegions.open(regions, "colleagues-a");
        administrator = Calls.to(port).as(Tokens.person(region.value(), "region-administrator"));
        heard.clear();
        away.set(1);
    }

    @Test
    void theDeskHearsWhoWorksHereAndWhoHasLeft() {
        Calls.Answer sponsor = invite("Sponsor", "sponsor");
        Calls.Answer amira = invite("Amira Haddad", "adviser");
        String id = amira.json().path("id").asString();
        assertThat(sponsor.status()).as(sponsor.text()).isEqualTo(201);

        hears(it -> it.contains("{\"id\" : \"" + id + "\", \"name\" : \"Amira Haddad\"}"));
        assertThat(heard).noneMatch(it -> it.contains("Sponsor"));

        administrator
                .with("If-Match", amira.header("ETag").orElseThrow())
                .patch(PATH + "/" + id, "{\"locked\": true}");

        hears(it -> !it.contains(id));
        assertThat(heard.getLast()).startsWith("{\"version\":");
    }

    private static void hears(Predicate<String> what) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> !heard.isEmpty() && what.test(heard.getLast()));
    }

    private Calls.Answer invite(String name, String role) {
        return administrator.post(
                PATH,
                "{\"name\": \"%s\", \"email\": \"%s@colleagues.example\", \"roles\": [\"%s\"]}"
                        .formatted(name, role, role));
    }

    private static HttpServer desk() {
        try {
            HttpServer server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext(
                    "/internal/regions/colleagues-a/colleagues", ColleagueTellingIT::hear);
            server.start();
            return server;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void hear(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        boolean token = exchange.getRequestHeaders().getFirst("Authorization") != null;
        boolean here = token && away.getAndUpdate(it -> Math.max(0, it - 1)) == 0;
        if (here) {
            heard.add(new String(body, StandardCharsets.UTF_8));
        }
        exchange.sendResponseHeaders(here ? 204 : 503, -1);
        exchange.close();
    }
}
