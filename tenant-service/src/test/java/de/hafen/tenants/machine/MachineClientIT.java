package de.hafen.tenants.machine;

import static org.assertj.core.api.Assertions.assertThat;

import de.hafen.platform.testing.Calls;
import de.hafen.platform.testing.Calls.Answer;
import de.hafen.platform.testing.HafenTest;
import de.hafen.platform.testing.Tokens;
import de.hafen.tenants.region.Regions;
import de.hafen.tenants.testing.GatewayOfTests;
import de.hafen.tenants.testing.OpenRegions;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@HafenTest
class MachineClientIT {

    private static final String PATH = "/api/regions/aachen/machine-clients";
    private static final Map<String, String> ASK = Map.of("grant_type", "client_credentials");

    @LocalServerPort private int port;
    @Autowired private Regions regions;

    private Calls administrator;
    private GatewayOfTests authority;

    @BeforeEach
    void anAdministrator() {
        OpenRegions.open(regions, "aachen");
        OpenRegions.open(regions, "duisburg");
        administrator = Calls.to(port).as(Tokens.person("aachen", "region-administrator"));
        authority = new GatewayOfTests(port);
    }

    @Test
    void aMachineGetsTokensForItsRegionAndItsScopes() throws Exception {
        JsonNode made = make();

        var token = ask(made);

        assertThat(token.claims().getStringClaim("kind")).isEqualTo("machine");
        assertThat(token.claims().getStringClaim("region")).isEqualTo("aachen");
        assertThat(token.claims().getStringClaim("scope"))
                .isEqualTo("clients:read consultations:write");
        assertThat(token.claims().getAudience()).containsExactly("hafen");
        assertThat(administrator.get(PATH).json().at("/items").toString())
                .contains("lastUsedAt")
                .doesNotContain(made.get("secret").asString());
    }

    @Test
    void aMachineMayAskForLessButNotForMore() throws Exception {
        JsonNode made = make();

        var less = ask(made, Map.of("grant_type", "client_credentials", "scope", "clients:read"));
        var more = ask(made, Map.of("grant_type", "client_credentials", "scope", "events:write"));

        assertThat(less.claims().getStringClaim("scope")).isEqualTo("clients:read");
        assertThat(more.error()).isEqualTo("invalid_scope");
    }

    @Test
    void aRevokedMachineGetsNoToken() {
        JsonNode made = make();

        Answer revoked = administrator.delete(PATH + "/" + made.at("/client/id").asString());

        assertThat(revoked.status()).isEqualTo(204);
        assertThat(ask(made).error()).isEqualTo("invalid_client");
    }

    @Test
    void aNewSecretEndsTheOldOne() {
        JsonNode made = make();

        Answer rotated =
                administrator.post(PATH + "/" + made.at("/client/id").asString() + "/secret", "");

        assertThat(rotated.status()).isEqualTo(200);
        assertThat(ask(made).error()).isEqualTo("invalid_client");
        assertThat(ask(rotated.json()).status()).isEqualTo(200);
    }

    @Test
    void aMachineCanNotBeAllowedToAdminister() {
        Answer refused = administrator.post(PATH, "{\"name\":\"X\",\"scopes\":[\"staff:write\"]}");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.problem()).isEqualTo("not-a-scope");
    }

    @Test
    void onlyAdministratorsOfTheRegionMakeMachines() {
        String body = "{\"name\":\"X\",\"scopes\":[\"clients:read\"]}";

        assertThat(Calls.to(port).as(Tokens.person("aachen", "adviser")).post(PATH, body).status())
                .isEqualTo(403);
        assertThat(
                        Calls.to(port)
                                .as(Tokens.person("duisburg", "region-administrator"))
                                .post(PATH, body)
                                .status())
                .isEqualTo(403);
        assertThat(
                        Calls.to(port)
                                .as(Tokens.machine("aachen", "machine-clients:write staff:write"))
                                .get("/api/account")
                                .status())
                .isEqualTo(404);
    }

    @Test
    void aMachineOfAnotherRegionIsNotFound() {
        JsonNode made = make();
        Calls other = Calls.to(port).as(Tokens.person("duisburg", "region-administrator"));
        String path = "/api/regions/duisburg/machine-clients/" + made.at("/client/id").asString();

        assertThat(other.delete(path).status()).isEqualTo(404);
        assertThat(ask(made).status()).isEqualTo(200);
    }

    private JsonNode make() {
        Answer made =
                administrator.post(
                        PATH,
                        """
                        {"name": "Website", "scopes": ["consultations:write", "clients:read"]}\
                        """);
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        return made.json();
    }

    private GatewayOfTests.Tokens ask(JsonNode made) {
        return ask(made, ASK);
    }

    private GatewayOfTests.Tokens ask(JsonNode made, Map<String, String> parameters) {
        return authority.ask(
                made.at("/client/clientId").asString(), made.get("secret").asString(), parameters);
    }
}
