package de.hafen.platform.tenancy;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * After the start, in the background: the reference schema of this code, and then every region that
 * is older. A region that fails is reported and tried again later; the others go on.
 */
final class RegionUpgrades implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(RegionUpgrades.class);

    private final JdbcClient db;
    private final Regions regions;
    private final RegionMigrations migrations;
    private final Duration again;
    private volatile @Nullable Thread running;

    RegionUpgrades(JdbcClient db, Regions regions, RegionMigrations migrations, Duration again) {
        this.db = db;
        this.regions = regions;
        this.migrations = migrations;
        this.again = again;
    }

    /** Upgrades what is older than the code; says which regions failed. */
    List<RegionKey> run() throws SQLException {
        migrations.reference();
        List<RegionKey> older =
                db.sql(
                                "select key from region where hash <> ? and status <> 'CREATING' order by key")
                        .param(migrations.changelog().hash())
                        .query((row, number) -> new RegionKey(row.getString(1)))
                        .list();
        return older.stream().filter(it -> !upgraded(it)).toList();
    }

    private boolean upgraded(RegionKey key) {
        try {
            regions.find(key).ifPresent(regions::upgrade);
            return true;
        } catch (RegionUnavailable | DataAccessException failed) {
            log.error("region {} was not upgraded", key, failed);
            return false;
        }
    }

    @Override
    public void start() {
        running = Thread.ofVirtual().name("region-upgrades").start(this::untilDone);
    }

    private void untilDone() {
        while (true) {
            try {
                if (run().isEmpty()) {
                    return;
                }
            } catch (SQLException | DataAccessException unreachable) {
                log.warn("regions are not upgraded yet: {}", unreachable.getMessage());
            }
            try {
                Thread.sleep(again);
            } catch (InterruptedException stopped) {
                return;
            }
        }
    }

    @Override
    public void stop() {
        @Nullable Thread thread = running;
        if (thread != null) {
            thread.interrupt();
        }
        running = null;
    }

    @Override
    public boolean isRunning() {
        return running != null;
    }
}
