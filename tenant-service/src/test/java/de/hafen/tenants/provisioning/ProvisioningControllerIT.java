package de.hafen.tenants.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import de.hafen.platform.testing.Calls;
import de.hafen.platform.testing.HafenTest;
import de.hafen.platform.testing.Tokens;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

@HafenTest
class ProvisioningControllerIT {

    @LocalServerPort int port;
    private Calls administrator;

    @DynamicPropertySource
    static void services(DynamicPropertyRegistry registry) {
        FakeDataServices.register(registry);
    }

    @BeforeEach
    void signIn() {
        administrator = Calls.to(port).as(Tokens.platformPerson("platform-administrator"));
    }

    @AfterEach
    void everythingWorksAgain() {
        FakeDataServices.all().forEach(it -> it.fail(0, 503));
        FakeDataServices.all().forEach(it -> it.breakPages(false));
    }

    @Test
    void anOrderedRegionComesUpAndIsListed() {
        Calls.Answer answer =
                administrator.put("/api/platform/regions/essen", Orders.json("essen"));

        assertThat(answer.status()).isEqualTo(202);
        JsonNode run = await(answer.json().path("run").path("id").asString(), "DONE");
        assertThat(run.path("steps"))
                .hasSize(8)
                .allSatisfy(it -> assertThat(it.path("status").asString()).isEqualTo("DONE"));
        assertThat(FakeDataServices.CASE.status("essen")).isEqualTo("ACTIVE");
        assertThat(Calls.to(port).get("/api/regions").text())
                .contains("\"essen\"", "Place essen", "◆");
        assertThat(
                        administrator
                                .get("/api/platform/regions/essen")
                                .json()
                                .path("status")
                                .asString())
                .isEqualTo("ACTIVE");
    }

    @Test
    void theSameOrderAgainIsTheSameRunAndAnotherOneIsRefused() {
        String first =
                administrator
                        .put("/api/platform/regions/herne", Orders.json("herne"))
                        .json()
                        .path("run")
                        .path("id")
                        .asString();
        String again =
                administrator
                        .put("/api/platform/regions/herne", Orders.json("herne"))
                        .json()
                        .path("run")
                        .path("id")
                        .asString();
        await(first, "DONE");
        String later =
                administrator
                        .put("/api/platform/regions/herne", Orders.json("herne"))
                        .json()
                        .path("run")
                        .path("id")
                        .asString();

        assertThat(again).isEqualTo(first);
        assertThat(later).isEqualTo(first);
        Calls.Answer other =
                administrator.put(
                        "/api/platform/regions/herne",
                        Orders.json("herne").replace("teal", "plum"));
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.problem()).isEqualTo("region-exists");
    }

    @Test
    void aServiceThatIsAwayForAMomentIsAskedAgain() {
        FakeDataServices.EVENTS.fail(1, 503);

        String run =
                administrator
                        .put("/api/platform/regions/unna", Orders.json("unna"))
                        .json()
                        .path("run")
                        .path("id")
                        .asString();

        JsonNode done = await(run, "DONE");
        assertThat(step(done, "events-data").path("attempts").asInt()).isEqualTo(2);
    }

    @Test
    void aRunThatGaveUpRefusesOtherOrdersAndCanBeResumed() {
        FakeDataServices.REPORTING.fail(100, 422);
        String run =
                administrator
                        .put("/api/platform/regions/hamm", Orders.json("hamm"))
                        .json()
                        .path("run")
                        .path("id")
                        .asString();
        JsonNode failed = await(run, "FAILED");

        assertThat(step(failed, "reporting-data").path("detail").asString())
                .isEqualTo("reporting-service refused with 422");
        Calls.Answer other =
                administrator.put(
                        "/api/platform/regions/hamm", Orders.json("hamm").replace("teal", "plum"));
        assertThat(other.problem()).isEqualTo("region-being-provisioned");
        assertThat(Calls.to(port).get("/api/regions").text()).doesNotContain("hamm");
        FakeDataServices.REPORTING.fail(0, 422);
        assertThat(administrator.post("/api/platform/runs/" + run + "/resume", "").status())
                .isEqualTo(200);
        await(run, "DONE");
    }

    @Test
    void aRegionThatCanNotBeUsedThroughTheGatewayIsNotOpened() {
        FakeDataServices.CASE.breakPages(true);
        String run =
                administrator
                        .put("/api/platform/regions/bork", Orders.json("bork"))
                        .json()
                        .path("run")
                        .path("id")
                        .asString();
        JsonNode tried = awaitStep(run, "check", "RETRYING");

        assertThat(step(tried, "check").path("detail").asString())
                .isEqualTo("the gateway answered 503 for the region's clients");
        assertThat(Calls.to(port).get("/api/regions").text()).doesNotContain("bork");
        administrator.post("/api/platform/runs/" + run + "/undo", "");
        await(run, "UNDONE");
        assertThat(FakeDataServices.all())
                .allSatisfy(it -> assertThat(it.status("bork")).isEmpty());
    }

    @Test
    void aRunThatGaveUpCanBeUndoneWithoutTrace() {
        FakeDataServices.REPORTING.fail(100, 422);
        String run =
                administrator
                        .put("/api/platform/regions/soest", Orders.json("soest"))
                        .json()
                        .path("run")
                        .path("id")
                        .asString();
        await(run, "FAILED");
        FakeDataServices.REPORTING.fail(0, 422);

        administrator.post("/api/platform/runs/" + run + "/undo", "");

        await(run, "UNDONE");
        assertThat(FakeDataServices.CASE.status("soest")).isEmpty();
        assertThat(administrator.get("/api/platform/regions").text()).doesNotContain("soest");
        assertThat(administrator.put("/api/platform/regions/soest", Orders.json("soest")).status())
                .isEqualTo(202);
    }

    @Test
    void anOpenRegionCanNotBeUndone() {
        String run =
                administrator
                        .put("/api/platform/regions/moers", Orders.json("moers"))
                        .json()
                        .path("run")
                        .path("id")
                        .asString();
        await(run, "DONE");

        assertThat(administrator.post("/api/platform/runs/" + run + "/undo", "").problem())
                .isEqualTo("region-is-open");
    }

    @Test
    void everyWrongPartOfAnOrderIsNamed() {
        Calls.Answer answer =
                administrator.put(
                        "/api/platform/regions/wesel",
                        "{\"name\": \"\", \"languages\": [], \"accent\": \"pink\"}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text()).contains("/accent", "/administrator");
        assertThat(
                        administrator
                                .put(
                                        "/api/platform/regions/wesel",
                                        Orders.json("wesel").replace("05111000", "5111"))
                                .status())
                .isEqualTo(400);
        assertThat(administrator.put("/api/platform/regions/Wesel", Orders.json("wesel")).problem())
                .isEqualTo("not-a-region-key");
        assertThat(
                        administrator
                                .put(
                                        "/api/platform/regions/wesel",
                                        Orders.json("wesel")
                                                .replace(
                                                        "\"mark\"",
                                                        "\"placement\": \"moon\", \"mark\""))
                                .problem())
                .isEqualTo("unknown-placement");
        assertThat(administrator.get("/api/platform/regions").text()).doesNotContain("wesel");
    }

    @Test
    void onlyPlatformAdministratorsOrderRegions() {
        for (String token :
                Set.of(
                        Tokens.platformPerson("analyst"),
                        Tokens.person("aachen", "region-administrator"),
                        Tokens.machine("aachen", "regions:provision"))) {
            assertThat(
                            Calls.to(port)
                                    .as(token)
                                    .put("/api/platform/regions/bocholt", Orders.json("bocholt"))
                                    .status())
                    .isEqualTo(403);
        }
        assertThat(
                        Calls.to(port)
                                .put("/api/platform/regions/bocholt", Orders.json("bocholt"))
                                .status())
                .isEqualTo(401);
    }

    @Test
    void theStreamTellsEachStepAndEndsWithTheRun() {
        String run =
                administrator
                        .put("/api/platform/regions/kleve", Orders.json("kleve"))
                        .json()
                        .path("run")
                        .path("id")
                        .asString();

        Calls.Answer stream = administrator.get("/api/platform/runs/" + run + "/events");

        assertThat(stream.header("Content-Type").orElseThrow()).startsWith("text/event-stream");
        assertThat(stream.text()).contains("event:run", "\"status\":\"DONE\"");
    }

    @Test
    void placementsTellHealthAndLoad() {
        JsonNode shared = administrator.get("/api/platform/placements").json().path("items").get(0);

        assertThat(shared.path("name").asString()).isEqualTo("shared");
        assertThat(shared.path("reachable").asBoolean()).isTrue();
    }

    private static JsonNode step(JsonNode run, String id) {
        for (JsonNode step : run.path("steps")) {
            if (step.path("id").asString().equals(id)) {
                return step;
            }
        }
        throw new AssertionError("no step " + id);
    }

    private JsonNode awaitStep(String run, String id, String status) {
        Instant end = Instant.now().plus(Duration.ofSeconds(30));
        JsonNode now;
        do {
            now = administrator.get("/api/platform/runs/" + run).json();
            if (step(now, id).path("status").asString().equals(status)) {
                return now;
            }
            pause();
        } while (Instant.now().isBefore(end));
        throw new AssertionError("expected " + status + " of " + id + ": " + now);
    }

    private JsonNode await(String run, String status) {
        Instant end = Instant.now().plus(Duration.ofSeconds(30));
        JsonNode now;
        do {
            now = administrator.get("/api/platform/runs/" + run).json();
            if (now.path("status").asString().equals(status)) {
                return now;
            }
            pause();
        } while (Instant.now().isBefore(end));
        throw new AssertionError("expected " + status + ": " + now);
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
