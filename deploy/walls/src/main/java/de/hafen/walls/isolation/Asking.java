package de.hafen.walls.isolation;

import de.hafen.walls.api.Examples;
import de.hafen.walls.api.Operation;
import de.hafen.walls.wire.Request;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;

/** Turns an operation into a request that its service understands. */
final class Asking {

    private static final String BOUNDARY = "7da24f2e50046";
    private static final AtomicInteger PAPERS = new AtomicInteger();

    /** Values of parameters that must be there and that no schema says. */
    private static final Map<String, String> QUERY =
            Map.of(
                    "by", "country",
                    "format", "csv",
                    "indicator", "clients-reached",
                    "on", dayOfConsultations());

    /** The same, where no list is narrowed by a parameter of that name. */
    private static final Map<String, String> REQUIRED = Map.of("language", "de", "topic", "WORK");

    private Asking() {}

    /** Examples were held two hours ago, which may be another day. */
    private static String dayOfConsultations() {
        return Instant.now()
                .minus(2, ChronoUnit.HOURS)
                .atZone(ZoneId.of("Europe/Berlin"))
                .toLocalDate()
                .toString();
    }

    /** The request without a body: path, required parameters and the headers that it needs. */
    static Request bare(Operation operation, Map<String, String> values, String word) {
        StringBuilder query = new StringBuilder();
        for (JsonNode parameter : operation.parameters("query")) {
            String name = parameter.path("name").asString();
            if (parameter.path("required").asBoolean(false) || QUERY.containsKey(name)) {
                String free = URLEncoder.encode(word, StandardCharsets.UTF_8);
                String value = QUERY.getOrDefault(name, REQUIRED.getOrDefault(name, free));
                query.append(query.isEmpty() ? '?' : '&').append(name).append('=').append(value);
            }
        }
        Request request =
                Request.of(operation.method(), operation.target(values) + query)
                        .streaming(operation.streams());
        if (operation.takes("Idempotency-Key")) {
            request = request.with("Idempotency-Key", UUID.randomUUID().toString());
        }
        return operation.takes("If-Match") ? request.with("If-Match", "\"1\"") : request;
    }

    /** The same with a body from its schema. */
    static Request with(Request bare, Operation operation, Examples examples, String word) {
        return switch (operation.bodyType()) {
            case "" -> bare;
            case "multipart/form-data" -> file(bare, word, "Anmerkung;Sonstiges");
            default -> bare.with(operation.bodyType(), examples.full(operation));
        };
    }

    /** A sheet with these headings. It can be read, but its row can't become a record. */
    static Request file(Request bare, String word, String headings) {
        String row = headings.replaceAll("[^;]+", word);
        return file(bare, word + ".csv", "text/csv", headings + "\r\n" + row + "\r\n");
    }

    /** A text that no other one is like: the same content twice would be one document. */
    static Request paper(Request bare, String word) {
        String words = word + " writes letter " + PAPERS.incrementAndGet() + ".";
        return file(bare, word + ".txt", "text/plain", words);
    }

    private static Request file(Request bare, String name, String type, String content) {
        String body =
                """
                --%1$s\r
                Content-Disposition: form-data; name="file"; filename="%2$s"\r
                Content-Type: %3$s\r
                \r
                %4$s\r
                --%1$s--\r
                """
                        .formatted(BOUNDARY, name, type, content);
        return bare.with(
                "multipart/form-data; boundary=" + BOUNDARY, body.getBytes(StandardCharsets.UTF_8));
    }
}
