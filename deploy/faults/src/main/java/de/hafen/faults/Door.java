package de.hafen.faults;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The gateway, as any client reaches it; each call is timed. */
final class Door {

    static final JsonMapper JSON = JsonMapper.builder().build();

    private final URI gateway;
    private final Calls calls;
    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(3))
                    .build();

    Door(String gateway, Calls calls) {
        this.gateway = URI.create(gateway);
        this.calls = calls;
    }

    Answer send(String method, String path, Map<String, String> headers, JsonNode body) {
        String text = body.isMissingNode() ? "" : body.toString();
        return send(
                method,
                path,
                headers,
                text.isEmpty() ? "" : "application/json",
                text.getBytes(StandardCharsets.UTF_8),
                path.contains("/imports") ? Calls.FILE_LIMIT : Calls.LIMIT);
    }

    /** Sends a form. */
    Answer form(String path, Map<String, String> headers, String form) {
        return send(
                "POST",
                path,
                headers,
                "application/x-www-form-urlencoded",
                form.getBytes(StandardCharsets.UTF_8),
                Calls.LIMIT);
    }

    /** Sends a file. */
    Answer upload(String path, Map<String, String> headers, String name, String content) {
        String body =
                """
                --edge\r
                Content-Disposition: form-data; name="file"; filename="%s"\r
                Content-Type: text/csv\r
                \r
                %s\r
                --edge--\r
                """
                        .formatted(name, content);
        return send(
                "POST",
                path,
                headers,
                "multipart/form-data; boundary=edge",
                body.getBytes(StandardCharsets.UTF_8),
                Calls.FILE_LIMIT);
    }

    private Answer send(
            String method,
            String path,
            Map<String, String> headers,
            String type,
            byte[] body,
            Duration limit) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(gateway.resolve(path))
                        .timeout(limit.multipliedBy(3))
                        .method(
                                method,
                                body.length == 0
                                        ? BodyPublishers.noBody()
                                        : BodyPublishers.ofByteArray(body));
        headers.forEach(request::header);
        if (!type.isEmpty()) {
            request.header("Content-Type", type);
        }
        String what = method + " " + path;
        long began = System.nanoTime();
        try {
            HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
            calls.ended(
                    what,
                    answer.statusCode(),
                    answer.headers().firstValue("Content-Type").orElse(""),
                    began,
                    limit);
            return new Answer(
                    answer.statusCode(),
                    json(answer.body()),
                    answer.headers().firstValue("ETag").orElse(""));
        } catch (IOException none) {
            calls.ended(what + " (" + none + ")", 0, "", began, limit);
            return new Answer(0, JSON.missingNode(), "");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Answer(0, JSON.missingNode(), "");
        }
    }

    private static JsonNode json(String text) {
        try {
            return text.isEmpty() ? JSON.missingNode() : JSON.readTree(text);
        } catch (JacksonException notJson) {
            return JSON.missingNode();
        }
    }

    static JsonNode object(Map<String, ?> members) {
        return JSON.valueToTree(members);
    }

    static JsonNode list(List<?> items) {
        return JSON.valueToTree(items);
    }
}
