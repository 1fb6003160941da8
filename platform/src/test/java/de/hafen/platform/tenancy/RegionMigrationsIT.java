package de.hafen.platform.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.hafen.platform.testing.TestPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Change sets are rendered once, replayed in each region, and compared with the reference. */
class RegionMigrationsIT {

    @Test
    void aReplayedRegionIsWhatLiquibaseWouldHaveMade() throws SQLException {
        try (Wired wired = new Wired("replay", Wired.V1, Wired.LIMITS);
                Connection migrator = wired.placements.migrator("shared")) {
            wired.open("aachen");

            assertThat(Fingerprint.lines(migrator, wired.names, "aachen"))
                    .isEqualTo(Fingerprint.lines(migrator, wired.names, ServiceNames.REFERENCE))
                    .anyMatch(it -> it.contains("thing_folded"))
                    .anyMatch(it -> it.startsWith("function doubled"))
                    .contains("right thing @role INSERT,SELECT,UPDATE");
        }
    }

    @Test
    void liquibaseCouldGoOnWhereTheReplayEnded() throws SQLException {
        try (Wired wired = new Wired("goeson", Wired.V1, Wired.LIMITS);
                Connection migrator = wired.placements.migrator("shared");
                Statement sql = migrator.createStatement()) {
            wired.open("aachen");
            sql.execute("set role \"goeson_aachen_owner\"");
            sql.execute("set search_path = region_aachen, extensions");
            new LiquibaseRun(migrator, "region_aachen", Wired.V1, wired.names).update();

            var rows = sql.executeQuery("select count(*) from databasechangelog");
            rows.next();

            assertThat(rows.getInt(1)).isEqualTo(Wired.V1.size());
        }
    }

    @Test
    void everyRegionGetsTheNewColumn() throws SQLException {
        List<RegionKey> keys;
        try (Wired before = new Wired("grows", Wired.V1, Wired.LIMITS)) {
            keys = IntStream.range(0, 5).mapToObj(it -> before.open("region-" + it)).toList();
        }
        try (Wired after = new Wired("grows", Wired.V2, Wired.LIMITS)) {
            assertThatThrownBy(() -> after.registry.enter(keys.getFirst()))
                    .isInstanceOf(RegionUpgrading.class);

            assertThat(after.upgrades.run()).isEmpty();

            for (RegionKey key : keys) {
                assertThat(colours(after, key)).isZero();
            }
            assertThat(after.upgrades.run()).isEmpty();
        }
    }

    @Test
    void aRegionThatFailsIsReportedAndStopsNoOther() throws SQLException {
        try (Wired before = new Wired("fails", Wired.V1, Wired.LIMITS)) {
            before.open("first");
            RegionKey broken = before.open("second");
            before.open("third");
            CurrentRegion.where(broken)
                    .run(() ->
                            before.db
                                    .sql(
                                            "insert into thing (id, word, amount) values"
                                                    + " (uuidv7(), 'x', -1)")
                                    .update());
        }
        try (Wired after = new Wired("fails", Wired.V2, Wired.LIMITS)) {
            assertThat(after.upgrades.run()).containsExactly(new RegionKey("second"));

            assertThat(colours(after, new RegionKey("first"))).isZero();
            assertThat(colours(after, new RegionKey("third"))).isZero();
            assertThatThrownBy(() -> colours(after, new RegionKey("second")))
                    .isInstanceOf(RegionUpgrading.class);
            assertThat(
                            after.serviceDb
                                    .sql("select failure from region where key = 'second'")
                                    .query(String.class)
                                    .single())
                    .contains("thing_amount_not_negative");
        }
    }

    @Test
    void olderCodeGoesOnServingANewerSchema() throws SQLException {
        RegionKey key;
        try (Wired newer = new Wired("newer", Wired.V2, Wired.LIMITS)) {
            key = newer.open("aachen");
        }
        try (Wired older = new Wired("newer", Wired.V1, Wired.LIMITS)) {
            assertThat(older.registry.enter(key).version()).isEqualTo(Wired.V2.size());
        }
    }

    @Test
    void aSchemaThatSomebodyChangedIsNoticed() throws SQLException {
        try (Wired before = new Wired("drifts", Wired.V1, Wired.LIMITS);
                Connection superuser = TestPostgres.shared().superuser("hafen_drifts");
                Statement sql = superuser.createStatement()) {
            before.open("aachen");
            sql.execute("alter table region_aachen.thing alter column word drop not null");
        }
        try (Wired after = new Wired("drifts", Wired.V2, Wired.LIMITS)) {
            assertThat(after.upgrades.run()).containsExactly(new RegionKey("aachen"));
        }
    }

    @Test
    void nothingToDoNeedsNoLiquibase() throws SQLException {
        try (Wired before = new Wired("quiet", Wired.V1, Wired.LIMITS)) {
            before.open("aachen");
        }
        Changelog unreadable =
                new Changelog("trial/nowhere.yaml", Wired.V1.size(), Wired.V1.hash());
        try (Wired after = new Wired("quiet", unreadable, Wired.LIMITS)) {
            assertThat(after.upgrades.run()).isEmpty();
            assertThat(after.open("duisburg")).isNotNull();
        }
    }

    private static long colours(Wired wired, RegionKey key) {
        return CurrentRegion.where(key)
                .call(() ->
                        wired.db.sql("select count(colour) from thing").query(Long.class).single());
    }
}
