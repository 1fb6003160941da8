package de.hafen.tenants.settings;

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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@HafenTest
class TopicTellingIT {

    private static final String PATH = "/api/regions/topics-a/settings";
    private static final String FAIR =
            "{\"code\":\"JOB_FAIR\",\"label\":\"Jobmesse\",\"parent\":\"WORK\"}";
    private static final String CHOIR =
            "{\"code\":\"CHOIR\",\"label\":\"Chor\",\"english\":\"Choir\",\"parent\":\"SOCIAL_LIFE\"}";

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
        RegionKey region = OpenRegions.open(regions, "topics-a");
        administrator = Calls.to(port).as(Tokens.person(region.value(), "region-administrator"));
        heard.clear();
        away.set(0);
    }

    @Test
    void theDeskHearsOfTopicsAlsoWhenItWasAwayAndTheyAreNeverLeftOut() {
        away.set(2);
        Calls.Answer now = administrator.get(PATH);

        Calls.Answer set = put(now, now.text(), "\"ownTopics\":[" + FAIR + "," + CHOIR + "]");

        assertThat(set.status()).as(set.text()).isEqualTo(200);
        await().atMost(Duration.ofSeconds(20)).until(() -> !heard.isEmpty());
        assertThat(heard.getLast())
                .contains(
                        version(set),
                        "\"topic\":\"WORK/JOB_FAIR\",\"label\":\"Jobmesse\",\"english\":null",
                        "\"topic\":\"SOCIAL_LIFE/CHOIR\",\"label\":\"Chor\",\"english\":\"Choir\","
                                + "\"archived\":false");
        await().until(() ->
                regions.untoldTopics().stream()
                        .noneMatch(it -> it.region().value().equals("topics-a")));

        Calls.Answer without = put(set, set.text(), "\"ownTopics\":[" + CHOIR + "]");
        assertThat(without.status()).isEqualTo(400);
        assertThat(without.text()).contains("/ownTopics", "WORK/JOB_FAIR is missing");
        Calls.Answer twice =
                put(
                        set,
                        set.text(),
                        "\"ownTopics\":[" + FAIR + "," + CHOIR.replace("Choir", "JOBMESSE") + "]");
        assertThat(twice.text()).contains("/ownTopics/1/label", "twice");
        heard.clear();

        Calls.Answer same = put(set, set.text().replace("#8c289b", "teal"), "");
        assertThat(same.status()).as(same.text()).isEqualTo(200);
        Calls.Answer archived =
                put(
                        same,
                        same.text(),
                        "\"ownTopics\":["
                                + FAIR.replace("}", ",\"archived\":true}")
                                + ","
                                + CHOIR
                                + "]");
        assertThat(archived.status()).as(archived.text()).isEqualTo(200);
        await().atMost(Duration.ofSeconds(20))
                .until(() ->
                        heard.stream()
                                .anyMatch(it -> it.contains("\"english\":null,\"archived\":true")));
        // told twice is harmless; what changed no topics is not told
        assertThat(heard).noneMatch(it -> it.contains(version(same)));
    }

    private static String version(Calls.Answer settings) {
        return "\"version\":" + settings.header("ETag").orElseThrow().replace("\"", "") + ",";
    }

    /** The settings as they were read, with other topics. */
    private Calls.Answer put(Calls.Answer seen, String text, String topics) {
        String body =
                topics.isEmpty() ? text : text.replaceFirst("\"ownTopics\":\\[[^]]*]", topics);
        return administrator.with("If-Match", seen.header("ETag").orElseThrow()).put(PATH, body);
    }

    private static HttpServer desk() {
        try {
            HttpServer server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/internal/regions/topics-a/topics", TopicTellingIT::hear);
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
