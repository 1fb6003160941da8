package de.hafen.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What reaches a service, and what does not. */
class RoutesIT extends GatewayTest {

    private static final String BEARER = "Bearer " + AUTHORITY.machineToken("aachen");

    @Test
    void withoutAUserThereIsAProblemAndNoRedirect() {
        var answer = browser.get("/api/regions/aachen/clients");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.problem()).isEqualTo("not-signed-in");
        assertThat(CASES.seen()).isEmpty();
    }

    @Test
    void machinesBringTheirOwnTokenAndNeedNoSession() {
        var answer =
                browser.send(
                        "POST",
                        "/api/regions/aachen/consultations?x=M%C3%BCller%20%2B",
                        "{\"minutes\":30}",
                        "Authorization",
                        BEARER,
                        "Content-Type",
                        "application/json",
                        "Idempotency-Key",
                        "key-12345",
                        "If-Match",
                        "\"3\"");

        assertThat(answer.status()).isEqualTo(200);
        var seen = CASES.last();
        assertThat(seen.path()).isEqualTo("/api/regions/aachen/consultations?x=M%C3%BCller%20%2B");
        assertThat(seen.header("Authorization")).isEqualTo(BEARER);
        assertThat(seen.header("Idempotency-Key")).isEqualTo("key-12345");
        assertThat(seen.header("If-Match")).isEqualTo("\"3\"");
        assertThat(seen.body()).isEqualTo("{\"minutes\":30}");
        assertThat(browser.cookie("hafen")).isEmpty();
    }

    @Test
    void headersThatAServiceMightTrustNeverArrive() {
        String path = "/api/regions/aachen/clients?whose=headers";
        browser.get(
                path,
                "Authorization",
                BEARER,
                "X-Forwarded-For",
                "10.0.0.1",
                "X-Forwarded-Host",
                "evil.example",
                "X-Forwarded-Prefix",
                "/internal",
                "Forwarded",
                "for=10.0.0.1",
                "X-Real-IP",
                "10.0.0.1",
                "X-Region",
                "duisburg",
                "X-Tenant-Id",
                "duisburg",
                "X-User",
                "admin",
                "X-Request-Id",
                "spoofed",
                "X-HTTP-Method-Override",
                "DELETE",
                "X-Original-URL",
                "/internal/regions",
                "X-Rewrite-URL",
                "/internal/regions",
                "Cookie",
                "other=1");

        var seen = CASES.last(path);
        assertThat(seen.method()).isEqualTo("GET");
        assertThat(seen.header("X-Request-Id")).isNotEqualTo("spoofed").hasSize(36);
        assertThat(seen.headers().keySet().stream().map(String::toLowerCase))
                .containsOnly("authorization", "connection", "host", "user-agent", "x-request-id");
    }

    @Test
    void anAnswerCannotSetCookiesOrHideItsRequestId() {
        CASES.answer(
                "/api/regions/aachen/clients",
                exchange -> {
                    exchange.getResponseHeaders().set("Set-Cookie", "hafen=stolen");
                    exchange.getResponseHeaders().set("X-Powered-By", "secret");
                    exchange.getResponseHeaders().set("ETag", "\"7\"");
                    Upstream.json(exchange, 200, "{}");
                });

        var answer = browser.get("/api/regions/aachen/clients", "Authorization", BEARER);

        assertThat(answer.header("Set-Cookie")).isEmpty();
        assertThat(answer.header("X-Powered-By")).isEmpty();
        assertThat(answer.header("ETag")).isEqualTo("\"7\"");
        assertThat(answer.header("X-Request-Id")).hasSize(36);
        assertThat(answer.header("Content-Security-Policy")).startsWith("default-src 'none'");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/internal/regions/aachen",
                "/actuator/health",
                "/v3/api-docs",
                "/api/internal/regions",
                "/api/regions/aachen/internal",
                "/api/regions/aachen/actuator/health",
                "/api/regions/aachen/v3/api-docs",
                "/api/regions/aachen",
                "/api/regions/aachen/",
                "/api/regions/aachen/clients/",
                "/api/regions/AACHEN/clients",
                "/api/regions/a/clients",
                "/api/platform",
                "/api/platform/internal",
                "/api/unknown",
                "/API/regions/aachen/clients",
                "/api/docs/unknown",
            })
    void whatIsNotInTheTableLeadsNowhere(String path) {
        var answer = browser.get(path, "Authorization", BEARER);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.problem()).isEqualTo("unknown-path");
        assertNothingArrived();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/regions/aachen/clients/..%2f..%2f..%2finternal",
                "/api/regions/aachen/clients/../../../../internal/regions",
                "/api/regions/aachen/clients/%2e%2e/%2e%2e/internal",
                "/api/regions/aachen/clients/%252e%252e/internal",
                "/api/regions/aachen;x=1/clients",
                "/api/regions//aachen/clients",
                "//internal/regions",
                "/api/regions/aachen\\clients",
                "/api/regions/aachen/clients/%5c..",
                "/api/regions/aachen/clients/%00",
                "/api/regions/aachen/clients/%ef%bc%8finternal",
                "/api/regions/aachen/cl%69ents",
                "/api/./regions/aachen/clients",
                "/./actuator/health",
                "/api/regions/aachen/clients/\u00ef\u00bc\u008f",
                "/auth/%2e%2e/internal/regions",
                "/auth/..;/internal/regions",
                "*",
                "http://evil.example/internal",
            })
    void oddPathsAreRefused(String path) throws IOException {
        String answer = raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n");

        assertThat(answer).matches("(?s)HTTP/1\\.1 (400|404) .*");
        assertThat(answer).contains("/problems/");
        assertNothingArrived();
    }

    @Test
    void oddRequestsAreRefused() throws IOException {
        assertThat(raw("TRACE /api/account HTTP/1.1\r\nHost: localhost\r\n")).contains(" 40");
        assertThat(raw("GET /api/account HTTP/1.1\r\nHost: a\r\nHost: b\r\n")).contains(" 400 ");
        assertThat(raw("GET /" + "a".repeat(20_000) + " HTTP/1.1\r\nHost: localhost\r\n"))
                .contains(" 4")
                .doesNotContain("<html", "Tomcat");
        assertNothingArrived();
    }

    @Test
    void signInPagesKeepTheirCookiesAndGetNotOurs() {
        TENANT.answer(
                "/auth/signin",
                exchange -> {
                    exchange.getResponseHeaders().set("Set-Cookie", "hafen-signin=1; Path=/auth");
                    Upstream.json(exchange, 200, "{}");
                });
        signIn(browser, "/");

        browser.get("/auth/signin");
        browser.send(
                "POST",
                "/auth/signin",
                "email=a%40b&password=x%20y",
                "Content-Type",
                "application/x-www-form-urlencoded",
                "X-XSRF-TOKEN",
                "of-the-page");

        var seen = TENANT.last();
        assertThat(seen.header("Cookie"))
                .contains("hafen-signin=")
                .doesNotContain("hafen=", "XSRF");
        assertThat(seen.header("X-Forwarded-For")).isIn("127.0.0.1", "0:0:0:0:0:0:0:1");
        assertThat(seen.body()).isEqualTo("email=a%40b&password=x%20y");
        assertThat(seen.header("Authorization")).isEmpty();
        assertThat(seen.header("X-XSRF-TOKEN")).isEqualTo("of-the-page");
    }

    @Test
    void theListOfRegionsIsOpen() {
        assertThat(browser.get("/api/regions").status()).isEqualTo(200);
        assertThat(TENANT.last().header("Authorization")).isEmpty();
    }

    @Test
    void aServiceThatIsDownIsAProblem() {
        var answer = browser.get("/api/regions/aachen/figures", "Authorization", BEARER);

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.problem()).isEqualTo("service-unavailable");
        assertThat(answer.header("Retry-After")).isNotEmpty();
    }

    @Test
    void aServiceThatIsSlowIsAProblem() {
        CASES.answer(
                "/api/regions/aachen/day",
                exchange -> {
                    sleep(7_000);
                    Upstream.json(exchange, 200, "{}");
                });

        long start = System.nanoTime();
        var answer = browser.get("/api/regions/aachen/day", "Authorization", BEARER);

        assertThat(answer.status()).isEqualTo(504);
        assertThat(answer.problem()).isEqualTo("upstream-timeout");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(7));
    }

    @Test
    void problemsOfServicesArePassedOnAsTheyAre() {
        CASES.answer(
                "/api/regions/aachen/clients",
                exchange -> {
                    byte[] body = "{\"type\":\"/problems/own\"}".getBytes(StandardCharsets.UTF_8);
                    exchange.getResponseHeaders().set("Content-Type", "application/problem+json");
                    exchange.sendResponseHeaders(422, body.length);
                    exchange.getResponseBody().write(body);
                    exchange.close();
                });

        var answer = browser.get("/api/regions/aachen/clients", "Authorization", BEARER);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.problem()).isEqualTo("own");
    }

    @Test
    void filesStreamThrough() throws Exception {
        CASES.answer(
                "/api/regions/aachen/clients/imports",
                exchange -> Upstream.json(exchange, 201, "{}"));
        byte[] file = new byte[20_000_000];
        for (int i = 0; i < file.length; i++) {
            file[i] = (byte) ('a' + i % 23);
        }
        var sum = new CRC32();
        sum.update(file);
        HttpResponse<String> answer =
                HttpClient.newHttpClient()
                        .send(
                                HttpRequest.newBuilder(
                                                URI.create(
                                                        "http://localhost:"
                                                                + port
                                                                + "/api/regions/aachen/clients/imports"))
                                        .header("Authorization", BEARER)
                                        .header("Content-Type", "multipart/form-data; boundary=x")
                                        .POST(BodyPublishers.ofByteArray(file))
                                        .build(),
                                HttpResponse.BodyHandlers.ofString());

        var arrived = new CRC32();
        arrived.update(CASES.last().body().getBytes(StandardCharsets.ISO_8859_1));
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(arrived.getValue()).isEqualTo(sum.getValue());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void moreThanAnyServiceTakesIsRefused(boolean declared) throws Exception {
        byte[] file = new byte[28_000_000];
        HttpResponse<String> answer =
                HttpClient.newHttpClient()
                        .send(
                                HttpRequest.newBuilder(
                                                URI.create(
                                                        "http://localhost:"
                                                                + port
                                                                + "/api/regions/aachen/clients/imports"))
                                        .header("Authorization", BEARER)
                                        .header("Content-Type", "multipart/form-data; boundary=x")
                                        .POST(
                                                declared
                                                        ? BodyPublishers.ofByteArray(file)
                                                        : BodyPublishers.ofInputStream(() ->
                                                                new ByteArrayInputStream(file)))
                                        .build(),
                                HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("/problems/body-too-large", "27262976");
        assertNothingArrived();
    }

    @Test
    void aStreamArrivesAsItIsSentAndEndsWithTheToken() throws Exception {
        TENANT.answer(
                "/api/platform/runs/7/events",
                exchange -> {
                    exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
                    exchange.sendResponseHeaders(200, 0);
                    OutputStream out = exchange.getResponseBody();
                    for (int i = 0; i < 200; i++) {
                        out.write(("data: " + i + "\n\n").getBytes(StandardCharsets.UTF_8));
                        out.flush();
                        sleep(200);
                    }
                });
        signIn(browser, "/");
        var client = HttpClient.newBuilder().cookieHandler(browser.cookies()).build();

        long start = System.nanoTime();
        HttpResponse<java.io.InputStream> stream =
                client.send(
                        HttpRequest.newBuilder(
                                        URI.create(
                                                "http://localhost:"
                                                        + port
                                                        + "/api/platform/runs/7/events"))
                                .build(),
                        HttpResponse.BodyHandlers.ofInputStream());
        byte[] first = stream.body().readNBytes(9);
        Duration firstAfter = Duration.ofNanos(System.nanoTime() - start);
        AHEAD.set(Duration.ofMinutes(6));
        int rest = stream.body().readAllBytes().length;

        assertThat(new String(first, StandardCharsets.UTF_8)).isEqualTo("data: 0\n\n");
        assertThat(rest).isLessThan(1_000); // all of it would have been 2,000
        assertThat(firstAfter).isLessThan(Duration.ofSeconds(10)); // all of it would take 40
        assertThat(stream.headers().firstValue("Content-Type")).contains("text/event-stream");
    }

    private static void assertNothingArrived() {
        assertThat(CASES.seen()).isEmpty();
        assertThat(EVENTS.seen()).isEmpty();
        assertThat(TENANT.seen()).isEmpty();
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private String raw(String head) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            socket.setSoTimeout(5_000);
            socket.getOutputStream()
                    .write(
                            (head + "Connection: close\r\n\r\n")
                                    .getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
