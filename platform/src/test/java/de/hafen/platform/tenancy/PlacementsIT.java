package de.hafen.platform.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.hafen.platform.testing.TestPostgres;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A region on a server of its own: when that is down or frozen, only the region is. */
class PlacementsIT {

    private static final Duration FIVE_SECONDS = Duration.ofSeconds(5);

    private static TestPostgres own;
    private static Wired wired;
    private static RegionKey here;
    private static RegionKey there;

    @BeforeAll
    static void openBoth() {
        own = TestPostgres.start();
        wired = new Wired("placed", Wired.V1, Wired.LIMITS, Map.of("own", own));
        here = wired.open("here");
        there = wired.open("there", "own");
    }

    @AfterAll
    static void stop() {
        wired.close();
        own.close();
    }

    @Test
    void theRegionLivesWhereItsPlacementSays() throws SQLException {
        try (var shared = wired.placements.migrator("shared");
                var other = wired.placements.migrator("own")) {
            assertThat(wired.schemas.parts(shared, "there")).isEmpty();
            assertThat(wired.schemas.parts(other, "there")).hasSize(3);
        }
        assertThatThrownBy(() -> wired.regions.create(there, "shared"))
                .isInstanceOf(RegionLivesElsewhere.class);
    }

    @Test
    void aServerThatIsDownTakesDownItsRegionOnly() {
        assertThat(count(there)).isZero();
        own.kill();
        try {
            assertThat(refusedWithin(there)).isLessThan(FIVE_SECONDS);
            assertThat(refusedWithin(there)).isLessThan(Duration.ofSeconds(1));
            assertThat(count(here)).isZero();
            assertThat(wired.open("another")).isNotNull();
            assertThatThrownBy(() -> wired.regions.create(new RegionKey("later"), "own"))
                    .isInstanceOf(RegionUnavailable.class);
        } finally {
            own.restart();
        }
        assertComesBack();
    }

    @Test
    void upgradesOfTheOthersGoOnWhileOneServerIsDown() throws SQLException {
        own.kill();
        try (Wired after =
                new Wired(
                        "placed", Wired.LIMITS, Wired.V2, Map.of("own", new Address(own.url())))) {
            assertThat(after.upgrades.run()).containsExactly(there);
            assertThat(after.registry.enter(here).version()).isEqualTo(Wired.V2.size());
        } finally {
            own.restart();
        }
    }

    @Test
    void aFrozenServerKeepsNobodyLongerThanFiveSeconds() {
        count(there);
        own.freeze();
        try {
            assertThat(refusedWithin(there)).isLessThan(FIVE_SECONDS);
            assertThat(refusedWithin(there)).isLessThan(FIVE_SECONDS);
            assertThat(count(here)).isZero();
        } finally {
            own.thaw();
        }
        assertComesBack();
    }

    private static void assertComesBack() {
        for (int attempt = 0; attempt < 50; attempt++) {
            try {
                assertThat(count(there)).isZero();
                return;
            } catch (RuntimeException notYet) {
                pause();
            }
        }
        assertThat(count(there)).isZero();
    }

    private static Duration refusedWithin(RegionKey key) {
        Instant started = Instant.now();
        assertThatThrownBy(() -> count(key)).isNotNull();
        return Duration.between(started, Instant.now());
    }

    private static long count(RegionKey key) {
        return CurrentRegion.where(key)
                .call(() -> wired.db.sql("select count(*) from thing").query(Long.class).single());
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
