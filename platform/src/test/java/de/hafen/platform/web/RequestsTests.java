package de.hafen.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import de.hafen.platform.testing.Calls;
import de.hafen.platform.testing.Tokens;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who may do what, and in which region. */
@SpringBootTest(
        classes = TrialService.class,
        properties = {
            "management.server.port=0",
            "hafen.service-key=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
            "spring.config.import=classpath:hafen-platform.yaml"
        },
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class RequestsTests {

    private static final String CLIENT = "/clients/" + UUID.randomUUID();

    @LocalServerPort private int port;
    private Calls nobody;

    @BeforeEach
    void connect() {
        nobody = Calls.to(port);
    }

    @Test
    void bindsTheRegionOfPathAndToken() {
        var answer =
                nobody.as(Tokens.person("aachen", "adviser")).get("/api/regions/aachen" + CLIENT);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().get("region").asString()).isEqualTo("aachen");
    }

    @Test
    void refusesAForeignRegionWithoutSayingWhetherItExists() {
        var answer =
                nobody.as(Tokens.person("aachen", "adviser")).get("/api/regions/duisburg" + CLIENT);

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.problem()).isEqualTo("no-right-to-region");
    }

    @Test
    void aPlatformTokenOpensNoRegion() {
        var answer =
                nobody.as(Tokens.platformPerson("platform-administrator", "analyst"))
                        .get("/api/regions/aachen" + CLIENT);

        assertThat(answer.problem()).isEqualTo("no-right-to-region");
    }

    @Test
    void asksToSignInFirst() {
        var answer = nobody.get("/api/regions/aachen" + CLIENT);

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.problem()).isEqualTo("not-signed-in");
        assertThat(answer.header("WWW-Authenticate")).contains("Bearer");
        assertThat(nobody.get("/api/account").problem()).isEqualTo("not-signed-in");
    }

    @Test
    void aMissingRoleSaysWhichRoleWouldDoAndWhoGivesIt() {
        var answer =
                nobody.as(Tokens.person("aachen", "sponsor")).get("/api/regions/aachen" + CLIENT);

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.problem()).isEqualTo("not-allowed");
        assertThat(answer.json().get("roles").toString())
                .isEqualTo("[\"adviser\",\"region-administrator\"]");
        assertThat(answer.json().get("givenBy").asString()).isEqualTo("region-administrator");
    }

    @Test
    void anOperationThatSaysNothingIsRefusedToEverybody() {
        var answer =
                nobody.as(Tokens.person("aachen", "adviser", "region-administrator"))
                        .get("/api/regions/aachen/silent");

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.text()).doesNotContain("never seen");
    }

    @Test
    void aMachineMayWhatItsScopesSay() {
        var reader = nobody.as(Tokens.machine("aachen", "clients:read"));

        assertThat(reader.get("/api/regions/aachen" + CLIENT).status()).isEqualTo(200);
        assertThat(
                        reader.put("/api/regions/aachen/things", "{\"name\":\"a\",\"count\":1}")
                                .status())
                .isEqualTo(403);
        assertThat(reader.get("/api/regions/duisburg" + CLIENT).status()).isEqualTo(403);
    }

    @Test
    void rolesInARegionCountForNothingOutsideOfIt() {
        var answer = nobody.as(Tokens.person("aachen", "adviser")).get("/api/account");

        assertThat(answer.text()).contains("\"region\":false", "\"roles\":[]");
    }

    @Test
    void thePublicSideIsOpenAndStillHasItsRegion() {
        assertThat(nobody.get("/api/regions/aachen/public/hello").json().toString())
                .contains("\"region\":\"aachen\"", "\"caller\":false");
        assertThat(
                        nobody.as(Tokens.person("duisburg", "adviser"))
                                .get("/api/regions/aachen/public/hello")
                                .text())
                .contains("\"caller\":false");
        assertThat(nobody.get("/api/regions").status()).isEqualTo(200);
    }

    @Test
    void internalAddressesNeedAServicesToken() {
        assertThat(nobody.get("/internal/ping").status()).isEqualTo(401);
        assertThat(nobody.as(Tokens.person("aachen", "adviser")).get("/internal/ping").status())
                .isEqualTo(401);
        assertThat(nobody.as(Tokens.service("tenant")).get("/internal/ping").json().toString())
                .isEqualTo("{\"caller\":\"service:tenant\"}");
        assertThat(
                        nobody.as(Tokens.service("tenant"))
                                .get("/api/regions/aachen" + CLIENT)
                                .problem())
                .isEqualTo("token-refused");
    }

    @Test
    void refusesTokensThatAreForgedExpiredOrForSomebodyElse() {
        Consumer<JWTClaimsSet.Builder> adviser =
                claims -> claims.subject("x").claim("region", "aachen").claim("roles", "adviser");

        assertRefused(Tokens.forged(adviser));
        assertRefused(Tokens.signed(adviser.andThen(c -> c.issuer("http://evil.example"))));
        assertRefused(Tokens.signed(adviser.andThen(c -> c.audience("other"))));
        assertRefused(Tokens.signed(adviser.andThen(c -> c.audience((String) null))));
        assertRefused(
                Tokens.signed(
                        adviser.andThen(
                                c -> c.expirationTime(Date.from(Instant.now().minusSeconds(60))))));
        assertRefused(Tokens.signed(adviser.andThen(c -> c.expirationTime(null))));
        assertRefused("abc.def.ghi");
        assertRefused(
                "eyJhbGciOiJub25lIn0."
                        + "eyJpc3MiOiJodHRwOi8vbG9jYWxob3N0OjgwODAvYXV0aCIsImF1ZCI6ImhhZmVuIn0.");
    }

    private void assertRefused(String token) {
        var answer = nobody.as(token).get("/api/regions/aachen" + CLIENT);
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.problem()).isEqualTo("token-refused");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/regions/aachen;x=duisburg/clients/1",
                "/api/regions/duisburg/../aachen/clients/1",
                "/api/regions/duisburg%2faachen/clients/1",
                "/api/regions//aachen/clients/1",
                "/api/regions/%2e%2e/aachen/clients/1",
                "/api/regions/AACHEN/clients/1",
                "/api/regions/aachen%00/clients/1",
                "/api/regions/%61achen/public/..%2fclients",
            })
    void pathTricksReachNothing(String path) {
        var answer = nobody.as(Tokens.person("aachen", "adviser")).get(path);

        assertThat(answer.status()).isIn(400, 403, 404);
        assertThat(answer.problem()).isNotEmpty();
    }
}
