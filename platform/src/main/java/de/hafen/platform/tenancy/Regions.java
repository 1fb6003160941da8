package de.hafen.platform.tenancy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Makes, opens, closes and undoes regions in this service. Each verb may be repeated, and finishes
 * what an earlier one left half done.
 */
public final class Regions {

    private static final Logger log = LoggerFactory.getLogger(Regions.class);

    /** So many schemas are read by one query. */
    private static final int TOGETHER = 50;

    /** Upgrades at once on one server: while one waits for the disk, the other works. */
    private static final int LANES = 2;

    private final JdbcClient db;
    private final RegionRegistry registry;
    private final RegionMigrations migrations;
    private final Placements placements;
    private final Migrators migrators;
    private final RegionDataSource door;

    Regions(
            JdbcClient db,
            RegionRegistry registry,
            RegionMigrations migrations,
            Placements placements,
            Migrators migrators,
            RegionDataSource door) {
        this.db = db;
        this.registry = registry;
        this.migrations = migrations;
        this.placements = placements;
        this.migrators = migrators;
        this.door = door;
    }

    /** The region as this service knows it. */
    public Optional<Region> find(RegionKey key) {
        registry.changed();
        return registry.readNow(key);
    }

    /** Makes the region's role, schema and tables on that server; it is not open yet. */
    public Region create(RegionKey key, String placement) {
        if (!placements.has(placement)) {
            throw new UnknownPlacement(placement);
        }
        db.sql(
                        "insert into region (key, placement, status) values (?, ?, 'CREATING')"
                                + " on conflict (key) do nothing")
                .params(key.value(), placement)
                .update();
        Region region = required(key);
        if (!region.placement().equals(placement)) {
            throw new RegionLivesElsewhere(key, region.placement());
        }
        asMigrator(region, migrator -> migrations.make(migrator, key));
        brought(List.of(key));
        return required(key);
    }

    /** Opens the region. */
    public Region activate(RegionKey key) {
        Region region = required(key);
        if (region.status() == RegionStatus.CREATING) {
            throw new RegionUnavailable(key);
        }
        return status(key, RegionStatus.ACTIVE);
    }

    /** Closes the region for now; its data stays. */
    public Region suspend(RegionKey key) {
        return switch (required(key).status()) {
            case CREATING, INACTIVE -> required(key);
            case ACTIVE, SUSPENDED -> {
                Region suspended = status(key, RegionStatus.SUSPENDED);
                door.closeIdle(suspended);
                yield suspended;
            }
        };
    }

    /**
     * Undoes a region in which nobody ever worked: no role, no schema, no row is left. One that is
     * open has to be suspended first.
     */
    public void undo(RegionKey key) {
        Region region = find(key).orElse(null);
        if (region == null) {
            return;
        }
        switch (region.status()) {
            case ACTIVE -> throw new RegionWasOpen(key);
            case SUSPENDED -> {
                door.closeIdle(region);
                asMigrator(region, migrator -> migrations.dropUnused(migrator, key));
            }
            case CREATING, INACTIVE ->
                    asMigrator(region, migrator -> migrations.drop(migrator, key));
        }
        db.sql("delete from region where key = ?").param(key.value()).update();
        registry.changed();
    }

    /**
     * Brings the schemas of regions up to date that live on one server: each in a transaction of
     * its own, then looked at together. A region is open to this code only after that look.
     *
     * @return those for which that failed; why stands in the registry
     */
    List<RegionKey> upgrade(String placement, List<RegionKey> keys) {
        List<Callable<List<RegionKey>>> batches = new ArrayList<>();
        for (int from = 0; from < keys.size(); from += TOGETHER) {
            List<RegionKey> some = keys.subList(from, Math.min(keys.size(), from + TOGETHER));
            batches.add(() -> upgradeTogether(placement, some));
        }
        return SideBySide.gather(LANES, batches);
    }

    private List<RegionKey> upgradeTogether(String placement, List<RegionKey> keys) {
        List<RegionKey> failed = new ArrayList<>();
        List<RegionKey> replayed = new ArrayList<>();
        for (RegionKey key : keys) {
            try {
                migrators.call(
                        placement,
                        migrator -> {
                            migrations.upgrade(migrator, key);
                            return key;
                        });
                replayed.add(key);
            } catch (SQLException | RuntimeException problem) {
                failed(key, problem.getMessage());
                failed.add(key);
            }
        }
        try {
            Set<RegionKey> differing =
                    migrators.call(placement, it -> migrations.differing(it, replayed));
            differing.forEach(key -> failed(key, RegionMigrations.differs(key)));
            failed.addAll(differing);
            replayed.removeAll(differing);
            brought(replayed);
        } catch (SQLException | RuntimeException problem) {
            replayed.forEach(key -> failed(key, problem.getMessage()));
            failed.addAll(replayed);
        }
        return failed;
    }

    private void failed(RegionKey key, @Nullable String problem) {
        log.error("region {} was not upgraded: {}", key, problem);
        db.sql("update region set failure = ?, changed_at = now() where key = ?")
                .params(String.valueOf(problem), key.value())
                .update();
    }

    private void brought(List<RegionKey> keys) {
        Changelog changelog = migrations.changelog();
        db.sql(
                        "update region set version = ?, hash = ?, failure = null, status ="
                                + " case status when 'CREATING' then 'INACTIVE' else status end,"
                                + " changed_at = now() where key = any (?)")
                .params(
                        changelog.size(),
                        changelog.hash(),
                        keys.stream().map(RegionKey::value).toArray(String[]::new))
                .update();
        registry.changed();
    }

    private Region status(RegionKey key, RegionStatus status) {
        db.sql("update region set status = ?, changed_at = now() where key = ?")
                .params(status.name(), key.value())
                .update();
        registry.changed();
        return required(key);
    }

    private Region required(RegionKey key) {
        return find(key).orElseThrow(() -> new UnknownRegion(key));
    }

    private interface Work {
        void with(Connection migrator) throws SQLException;
    }

    private void asMigrator(Region region, Work work) {
        try {
            migrators.call(
                    region.placement(),
                    migrator -> {
                        work.with(migrator);
                        return region;
                    });
        } catch (SQLException failed) {
            log.error("region {} on {}: {}", region.key(), region.placement(), failed.getMessage());
            throw new RegionUnavailable(region.key(), failed);
        }
    }
}
