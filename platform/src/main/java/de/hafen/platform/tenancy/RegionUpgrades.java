package de.hafen.platform.tenancy;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
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

    private static final Duration MOST = Duration.ofMinutes(1);

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

    /** Upgrades what is older than the code, each server by itself; says which regions failed. */
    List<RegionKey> run() throws SQLException {
        migrations.reference();
        Map<String, List<RegionKey>> older =
                db
                        .sql(
                                "select key, placement from region"
                                        + " where hash <> ? and status <> 'CREATING' order by key")
                        .param(migrations.changelog().hash())
                        .query((row, number) -> new Older(row.getString(1), row.getString(2)))
                        .list()
                        .stream()
                        .collect(
                                Collectors.groupingBy(
                                        Older::placement,
                                        Collectors.mapping(Older::region, Collectors.toList())));
        if (older.isEmpty()) {
            return List.of();
        }
        return SideBySide.gather(
                older.size(),
                older.entrySet().stream()
                        .<Callable<List<RegionKey>>>map(
                                it -> () -> regions.upgrade(it.getKey(), it.getValue()))
                        .toList());
    }

    private record Older(String key, String placement) {
        RegionKey region() {
            return new RegionKey(key);
        }
    }

    @Override
    public void start() {
        running = Thread.ofVirtual().name("region-upgrades").start(this::untilDone);
    }

    private void untilDone() {
        Duration pause = again;
        while (true) {
            try {
                if (run().isEmpty()) {
                    return;
                }
            } catch (SQLException | DataAccessException | IllegalStateException unreachable) {
                log.warn("regions are not upgraded yet: {}", unreachable.getMessage());
            }
            try {
                Thread.sleep(pause);
                pause = pause.multipliedBy(2).compareTo(MOST) < 0 ? pause.multipliedBy(2) : MOST;
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
