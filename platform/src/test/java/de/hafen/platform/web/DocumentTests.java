package de.hafen.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.hafen.platform.testing.Calls;
import de.hafen.platform.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What the OpenAPI document says without any controller having to say it; and request ids. */
@SpringBootTest(
        classes = TrialService.class,
        properties = {
            "management.server.port=0",
            "springdoc.api-docs.enabled=true",
            "hafen.service-key=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
            "spring.config.import=classpath:hafen-platform.yaml"
        },
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class DocumentTests {

    @LocalServerPort private int port;

    @Test
    void saysRightsKeysAndProblems() {
        JsonNode document = Calls.to(port).get("/v3/api-docs").json();

        assertThat(document.get("openapi").asString()).startsWith("3.1");
        assertThat(document.has("servers")).isFalse();
        JsonNode add = document.at("/paths/~1api~1regions~1{region}~1things/post");
        assertThat(add.get("operationId").asString()).isEqualTo("operationsThing");
        assertThat(add.get("x-needs").asString()).isEqualTo("clients:write");
        assertThat(add.at("/responses/403/$ref").asString())
                .isEqualTo("#/components/responses/Problem");
        assertThat(add.get("parameters").toString())
                .contains("\"Idempotency-Key\"", "\"required\":true");
        JsonNode open = document.at("/paths/~1api~1regions/get");
        assertThat(open.get("security").size()).isZero();
        assertThat(document.get("paths").toString()).doesNotContain("/internal/", "/error");
    }

    @Test
    void isTheSameWhenAskedAgain() {
        String first = Calls.to(port).get("/v3/api-docs").text();

        assertThat(Calls.to(port).get("/v3/api-docs").text()).isEqualTo(first);
        assertThat(Calls.to(port).with("Accept-Language", "tr").get("/v3/api-docs").text())
                .isEqualTo(first);
    }

    @Test
    void keepsTheGatewaysRequestIdAndMakesUpOneOtherwise() {
        String id = "0190a000-0000-7000-8000-00000000cccc";
        Calls adviser = Calls.to(port).as(Tokens.person("aachen", "adviser"));

        assertThat(adviser.with("X-Request-Id", id).get("/api/account").header("X-Request-Id"))
                .contains(id);
        assertThat(adviser.with("X-Request-Id", id).get("/api/accident").text()).contains(id);
        assertThat(
                        adviser.with("X-Request-Id", "a b<script>")
                                .get("/api/account")
                                .header("X-Request-Id")
                                .orElseThrow())
                .hasSize(36)
                .isNotEqualTo(id);
    }
}
