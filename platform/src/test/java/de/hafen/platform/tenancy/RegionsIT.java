package de.hafen.platform.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.hafen.platform.testing.Calls;
import de.hafen.platform.testing.Tokens;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Making, opening, closing and undoing regions, each as often as one likes. */
@DoorTest
class RegionsIT {

    private final JdbcClient db;
    private final Regions regions;
    private final RegionSchemas schemas;
    private final Placements placements;
    private final int port;

    @Autowired
    RegionsIT(
            JdbcClient db,
            Regions regions,
            RegionSchemas schemas,
            Placements placements,
            @LocalServerPort int port) {
        this.db = db;
        this.regions = regions;
        this.schemas = schemas;
        this.placements = placements;
        this.port = port;
    }

    @Test
    void aNewRegionIsClosedUntilItIsOpened() {
        RegionKey key = new RegionKey("made");

        assertThat(regions.create(key, "shared").status()).isEqualTo(RegionStatus.INACTIVE);
        assertThat(regions.create(key, "shared").status()).isEqualTo(RegionStatus.INACTIVE);
        assertThat(regions.activate(key).status()).isEqualTo(RegionStatus.ACTIVE);
        assertThat(regions.create(key, "shared").status()).isEqualTo(RegionStatus.ACTIVE);
        assertThat(regions.suspend(key).status()).isEqualTo(RegionStatus.SUSPENDED);
    }

    @Test
    void anUndoneRegionLeavesNothing() throws SQLException {
        RegionKey key = new RegionKey("undone");
        regions.create(key, "shared");
        assertThat(parts("undone"))
                .containsExactlyInAnyOrder("region_undone", "trial_undone", "trial_undone_owner");

        regions.undo(key);
        regions.undo(key);

        assertThat(parts("undone")).isEmpty();
        assertThat(regions.find(key)).isEmpty();
    }

    @Test
    void whatIsOpenOrWasUsedIsNotUndone() throws SQLException {
        RegionKey key = new RegionKey("used");
        regions.create(key, "shared");
        regions.activate(key);

        assertThatThrownBy(() -> regions.undo(key)).isInstanceOf(RegionWasOpen.class);
        answerARequest(key);
        regions.suspend(key);
        assertThatThrownBy(() -> regions.undo(key)).isInstanceOf(RegionWasOpen.class);
        assertThat(parts("used")).hasSize(3);
    }

    @Test
    void whatWasOpenedAndNeverUsedIsUndoneWithoutTrace() throws SQLException {
        RegionKey key = new RegionKey("unused");
        regions.create(key, "shared");
        regions.activate(key);
        regions.suspend(key);

        regions.undo(key);

        assertThat(parts("unused")).isEmpty();
        assertThat(regions.find(key)).isEmpty();
    }

    private void answerARequest(RegionKey key) {
        CurrentRegion.where(key)
                .call(() ->
                        db.sql(
                                        "insert into idempotency_key (key, caller, request_hash)"
                                                + " values ('1', 'somebody', 'x')")
                                .update());
    }

    @Test
    void manyAreMadeAtOnceAndEachOnlyOnce() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Region>> work = new ArrayList<>();
            for (int number = 0; number < 16; number++) {
                RegionKey key = new RegionKey("crowd-" + number / 2);
                work.add(() -> regions.create(key, "shared"));
            }
            for (Future<Region> made : threads.invokeAll(work)) {
                assertThat(made.get().status()).isEqualTo(RegionStatus.INACTIVE);
            }
        }
    }

    @Test
    void anUnknownPlacementIsRefused() {
        assertThatThrownBy(() -> regions.create(new RegionKey("lost"), "atlantis"))
                .isInstanceOf(UnknownPlacement.class);
    }

    @Test
    void provisioningAsksOverHttp() {
        Calls calls = Calls.to(port).as(Tokens.service("tenant"));

        var made = calls.put("/internal/regions/asked", "{\"placement\":\"shared\"}");
        var opened = calls.post("/internal/regions/asked/activate", "");

        assertThat(made.status()).isEqualTo(200);
        assertThat(made.json().get("status").asString()).isEqualTo("INACTIVE");
        assertThat(opened.json().get("status").asString()).isEqualTo("ACTIVE");
        assertThat(calls.delete("/internal/regions/asked").problem()).isEqualTo("region-was-open");
        assertThat(calls.get("/internal/regions/nowhere").problem()).isEqualTo("unknown-region");
        assertThat(calls.put("/internal/regions/service", "{\"placement\":\"shared\"}").problem())
                .isEqualTo("not-a-region-key");
    }

    @Test
    void nobodyElseMayAsk() {
        Calls calls = Calls.to(port);
        String path = "/internal/regions/refused";

        assertThat(calls.put(path, "{\"placement\":\"shared\"}").status()).isEqualTo(401);
        assertThat(
                        calls.as(Tokens.platformPerson("platform-administrator"))
                                .put(path, "{\"placement\":\"shared\"}")
                                .status())
                .isEqualTo(401);
    }

    private Set<String> parts(String key) throws SQLException {
        try (Connection migrator = placements.migrator("shared")) {
            return schemas.parts(migrator, key);
        }
    }
}
