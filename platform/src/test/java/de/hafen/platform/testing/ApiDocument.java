package de.hafen.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The committed OpenAPI document of a service, {@code openapi.json} in its module: the running
 * service has to give out the same. With {@code -Dhafen.openapi.write=true} it is written instead.
 */
public final class ApiDocument {

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                    .build();
    private static final TypeReference<TreeMap<String, Object>> TREE = new TypeReference<>() {};

    private ApiDocument() {}

    /** Compares the document of the service at this port with the committed one. */
    public static void isTheCommittedOne(int port) {
        Calls.Answer answer = Calls.to(port).get("/v3/api-docs");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(Calls.to(port).with("Accept-Language", "tr").get("/v3/api-docs").text())
                .describedAs("the second answer, from what was kept of the first")
                .isEqualTo(answer.text())
                .isEqualTo(Calls.to(port).get("/v3/api-docs").text());
        String running = JSON.writeValueAsString(JSON.readValue(answer.text(), TREE)) + "\n";
        Path committed = Path.of("openapi.json");
        try {
            if (Boolean.getBoolean("hafen.openapi.write")) {
                Files.writeString(committed, running);
            }
            assertThat(committed)
                    .withFailMessage(
                            "the API has changed: run this test with -Dhafen.openapi.write=true and"
                                    + " look at the difference")
                    .hasContent(running);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
