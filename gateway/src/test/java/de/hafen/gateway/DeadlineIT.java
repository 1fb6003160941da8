package de.hafen.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Whatever a service does, the caller has an answer within five seconds. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class DeadlineIT {

    private static final String DRIP = "x".repeat(30);
    private static final SlowService SILENT = SlowService.silent();
    private static final SlowService DRIPS_HEADERS =
            new SlowService("HTTP/1.1 200 OK\r\nX-Slow: ", DRIP);
    private static final SlowService DRIPS_ITS_BODY =
            new SlowService(
                    "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nETag: \"1\"\r\n"
                            + "Content-Length: 30\r\n\r\n",
                    DRIP);

    /** Its key is published nowhere, so the service would have to decide. */
    private static final String TOKEN = new Authority(new Upstream()).machineToken("aachen");

    @LocalServerPort int port;

    @DynamicPropertySource
    static void services(DynamicPropertyRegistry registry) {
        registry.add("hafen.gateway.services.tenant", DRIPS_HEADERS::address);
        registry.add("hafen.gateway.services.case", SILENT::address);
        registry.add("hafen.gateway.services.events", DRIPS_ITS_BODY::address);
        registry.add(
                "hafen.gateway.services.reporting",
                () -> "http://127.0.0.1:" + GatewayTest.freePort());
        registry.add("hafen.gateway.secret", () -> "gateway-secret");
        registry.add("management.server.port", () -> "0");
        registry.add("spring.data.redis.url", () -> "redis://127.0.0.1:" + GatewayTest.freePort());
    }

    /** What a first request loads is not what is timed. */
    @BeforeEach
    void theGatewayIsWarm() {
        ask("/api/nothing");
    }

    @Test
    void oneThatAcceptsAndNeverAnswers() {
        Browser.Answer answer = inTime(() -> ask("/api/regions/aachen/clients"));

        assertThat(answer.status()).isEqualTo(504);
        assertThat(answer.problem()).isEqualTo("upstream-timeout");
        assertThat(inTime(() -> ask("/api/regions/aachen/day")).status()).isEqualTo(504);
    }

    @Test
    void oneThatIsNotThere() {
        Browser.Answer answer = inTime(() -> ask("/api/regions/aachen/figures"));

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.problem()).isEqualTo("service-unavailable");
    }

    @Test
    void oneThatDripsItsHeaders() {
        Browser.Answer answer = inTime(() -> ask("/api/regions/aachen/staff"));

        assertThat(answer.status()).isEqualTo(504);
        assertThat(answer.problem()).isEqualTo("upstream-timeout");
    }

    @Test
    void oneThatDripsItsBodyAByteASecond() {
        Browser.Answer answer = inTime(() -> ask("/api/regions/aachen/events"));

        assertThat(answer.status()).isEqualTo(504);
        assertThat(answer.problem()).isEqualTo("upstream-timeout");
        assertThat(answer.header("Content-Encoding")).isNullOrEmpty();
        assertThat(answer.header("ETag")).isNullOrEmpty();
        assertThat(answer.header("Content-Security-Policy")).isNotEmpty();
    }

    @Test
    void aStreamThatNeverBegins() {
        assertThat(inTime(() -> ask("/api/platform/runs/1/events")).status()).isEqualTo(504);
    }

    @Test
    void whoSendsSlowlyIsNotCutOff() throws Exception {
        try (Socket caller = new Socket("127.0.0.1", port)) {
            OutputStream out = caller.getOutputStream();
            out.write(
                    """
                    POST /api/regions/aachen/clients/quick HTTP/1.1\r
                    Host: localhost\r
                    Authorization: Bearer %s\r
                    Content-Type: application/json\r
                    Connection: close\r
                    Content-Length: 7\r
                    \r
                    """
                            .formatted(TOKEN)
                            .getBytes(StandardCharsets.US_ASCII));
            for (byte one : "{\"a\":1}".getBytes(StandardCharsets.US_ASCII)) {
                TimeUnit.MILLISECONDS.sleep(800);
                out.write(one);
                out.flush();
            }
            assertThat(new String(caller.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 204");
        }
    }

    private Browser.Answer ask(String path) {
        return new Browser(port).get(path, "Authorization", "Bearer " + TOKEN);
    }

    private static Browser.Answer inTime(Supplier<Browser.Answer> call) {
        long begun = System.nanoTime();
        Browser.Answer answer = call.get();
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(5));
        return answer;
    }
}
