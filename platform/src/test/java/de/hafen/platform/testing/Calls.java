package de.hafen.platform.testing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Calls a running service as a client would.
 *
 * @param base address of the service
 * @param headers sent with every call
 */
public record Calls(String base, Map<String, String> headers) {

    private static final HttpClient HTTP =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(5))
                    .build();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Calls the service on this port of the own machine, as nobody. */
    public static Calls to(int port) {
        return new Calls("http://localhost:" + port, Map.of());
    }

    /** The same, signed in with this token. */
    public Calls as(String token) {
        return with("Authorization", "Bearer " + token);
    }

    /** The same, with a header. */
    public Calls with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Calls(base, more);
    }

    /** GETs the path. */
    public Answer get(String path) {
        return send("GET", path, "");
    }

    /** POSTs JSON with a new idempotency key, unless one is set. */
    public Answer post(String path, String json) {
        return (headers.containsKey("Idempotency-Key") ? this : withNewKey())
                .send("POST", path, json);
    }

    /** PUTs JSON. */
    public Answer put(String path, String json) {
        return send("PUT", path, json);
    }

    /** PATCHes with JSON. */
    public Answer patch(String path, String json) {
        return send("PATCH", path, json);
    }

    /** DELETEs the path. */
    public Answer delete(String path) {
        return send("DELETE", path, "");
    }

    /** The same, with a new idempotency key. */
    public Calls withNewKey() {
        return with("Idempotency-Key", UUID.randomUUID().toString());
    }

    /** POSTs a file as the part {@code file} of a form. */
    public Answer upload(String path, String fileName, byte[] content) {
        String head =
                """
                --part\r
                Content-Disposition: form-data; name="file"; filename="%s"\r
                Content-Type: application/octet-stream\r
                \r
                """
                        .formatted(fileName);
        return with("Content-Type", "multipart/form-data; boundary=part")
                .send(
                        "POST",
                        path,
                        HttpRequest.BodyPublishers.ofByteArrays(
                                List.of(
                                        head.getBytes(StandardCharsets.UTF_8),
                                        content,
                                        "\r\n--part--\r\n".getBytes(StandardCharsets.UTF_8))));
    }

    /** Any method; an empty body is none. */
    public Answer send(String method, String path, String json) {
        Calls typed =
                json.isEmpty() || headers.containsKey("Content-Type")
                        ? this
                        : with("Content-Type", "application/json");
        return typed.send(
                method,
                path,
                json.isEmpty()
                        ? HttpRequest.BodyPublishers.noBody()
                        : HttpRequest.BodyPublishers.ofString(json));
    }

    private Answer send(String method, String path, HttpRequest.BodyPublisher body) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(base + path)).timeout(Duration.ofSeconds(20));
        headers.forEach(request::header);
        request.method(method, body);
        try {
            HttpResponse<String> response =
                    HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(response.statusCode(), response, response.body());
        } catch (IOException e) {
            throw new IllegalStateException(method + " " + path + " got no answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /**
     * What came back.
     *
     * @param status HTTP status
     * @param response for headers
     * @param text the body
     */
    public record Answer(int status, HttpResponse<String> response, String text) {

        /** The body as JSON. */
        public JsonNode json() {
            return JSON.readTree(text);
        }

        /** The problem's type without {@code /problems/}; empty where it is no problem. */
        public String problem() {
            return header("Content-Type").filter("application/problem+json"::equals).isPresent()
                    ? json().path("type").asString().replace("/problems/", "")
                    : "";
        }

        /** A header of the answer. */
        public Optional<String> header(String name) {
            return response.headers().firstValue(name);
        }
    }
}
