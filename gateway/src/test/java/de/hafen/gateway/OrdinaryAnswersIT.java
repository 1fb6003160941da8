package de.hafen.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies arrive as they were sent, whatever their length, and connections serve again. */
class OrdinaryAnswersIT extends GatewayTest {

    private static final String BEARER = "Bearer " + AUTHORITY.machineToken("aachen");
    private static final String PATH = "/api/regions/aachen/clients/1";

    private final HttpClient http = HttpClient.newHttpClient();

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 1_000, 1_048_575, 1_048_576, 1_048_577, 3_000_000})
    void anAnswerOfAnyLengthArrivesWhole(int length) throws Exception {
        byte[] body = letters(length);
        for (boolean chunked : new boolean[] {false, true}) {
            CASES.answer(PATH, exchange -> answer(exchange, body, chunked));

            HttpResponse<byte[]> answer = send("GET", BodyPublishers.noBody());

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).isEqualTo(body);
        }
    }

    /** There are 200 connections to a service. */
    @Test
    void longAnswersGiveTheirConnectionsBack() throws Exception {
        byte[] body = letters(1_048_600);
        CASES.answer(PATH, exchange -> answer(exchange, body, false));

        for (int i = 0; i < 205; i++) {
            assertThat(send("GET", BodyPublishers.noBody()).body()).hasSize(body.length);
        }
    }

    @Test
    void whatIsSentArrives() throws Exception {
        byte[] body = letters(40_000);

        send("POST", BodyPublishers.ofByteArray(body));
        assertThat(CASES.last().body()).isEqualTo(new String(body, StandardCharsets.US_ASCII));
        assertThat(CASES.last().header("Content-Length")).isEqualTo("40000");

        send("PUT", BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)));
        assertThat(CASES.last().body()).isEqualTo(new String(body, StandardCharsets.US_ASCII));
        assertThat(CASES.last().header("Transfer-Encoding")).isEqualTo("chunked");

        send("POST", BodyPublishers.noBody());
        assertThat(CASES.last().body()).isEmpty();
        assertThat(CASES.last().header("Content-Length")).isEqualTo("0");
    }

    @Test
    void answersWithoutABodyHaveNone() throws Exception {
        for (int status : new int[] {204, 304}) {
            CASES.answer(
                    PATH,
                    exchange -> {
                        exchange.getResponseHeaders().set("ETag", "\"7\"");
                        exchange.sendResponseHeaders(status, -1);
                        exchange.close();
                    });

            HttpResponse<byte[]> answer = send("GET", BodyPublishers.noBody());

            assertThat(answer.statusCode()).isEqualTo(status);
            assertThat(answer.headers().firstValue("ETag")).contains("\"7\"");
            assertThat(answer.body()).isEmpty();
        }
        assertThat(send("HEAD", BodyPublishers.noBody()).body()).isEmpty();
    }

    private HttpResponse<byte[]> send(String method, BodyPublisher body) throws Exception {
        return http.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + PATH))
                        .header("Authorization", BEARER)
                        .method(method, body)
                        .build(),
                BodyHandlers.ofByteArray());
    }

    private static byte[] letters(int length) {
        byte[] letters = new byte[length];
        for (int i = 0; i < length; i++) {
            letters[i] = (byte) ('a' + i % 23);
        }
        return letters;
    }

    private static void answer(HttpExchange exchange, byte[] body, boolean chunked)
            throws IOException {
        if (body.length == 0) {
            exchange.sendResponseHeaders(200, -1);
        } else {
            exchange.sendResponseHeaders(200, chunked ? 0 : body.length);
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(body);
            }
        }
        exchange.close();
    }
}
