package de.hafen.platform.tenancy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Which regions there are, where they live and whether they may be entered, as the service's own
 * schema knows it. Believed for a moment; on a server that doesn't answer, a little longer.
 */
public final class RegionRegistry {

    private static final Logger log = LoggerFactory.getLogger(RegionRegistry.class);
    private static final Duration BELIEVED_WITHOUT_DATABASE = Duration.ofMinutes(2);

    private final JdbcClient db;
    private final LongSupplier nanos;
    private final long knownFor;
    private final int codeVersion;
    private final ReentrantLock reading = new ReentrantLock();
    private final AtomicLong changes = new AtomicLong();
    private volatile @Nullable Snapshot snapshot;

    RegionRegistry(JdbcClient db, LongSupplier nanos, Duration knownFor, int codeVersion) {
        this.db = db;
        this.nanos = nanos;
        this.knownFor = knownFor.toNanos();
        this.codeVersion = codeVersion;
    }

    /** The region with this key, whatever its status. */
    public Optional<Region> find(RegionKey key) {
        return Optional.ofNullable(regions().get(key));
    }

    /** The region, if it may be entered now; otherwise the problem that says why not. */
    public Region enter(RegionKey key) {
        Region region = find(key).orElseThrow(() -> new UnknownRegion(key));
        return switch (region.status()) {
            case CREATING, INACTIVE, SUSPENDED -> throw new RegionUnavailable(key);
            case ACTIVE -> {
                if (region.version() < codeVersion) {
                    throw new RegionUpgrading(key);
                }
                yield region;
            }
        };
    }

    /** All regions that are open, in the order of their keys. */
    public List<Region> active() {
        return regions().values().stream()
                .filter(it -> it.status() == RegionStatus.ACTIVE)
                .sorted((a, b) -> a.key().compareTo(b.key()))
                .toList();
    }

    /** What the registry says of one region at this moment. */
    Optional<Region> readNow(RegionKey key) {
        return db.sql("select key, placement, status, version from region where key = ?")
                .param(key.value())
                .query(RegionRegistry::region)
                .optional();
    }

    /** Forgets what is believed, also what is being read at this moment, after a change. */
    void changed() {
        changes.incrementAndGet();
    }

    private Map<RegionKey, Region> regions() {
        Snapshot known = snapshot;
        if (known != null && isFresh(known)) {
            return known.regions;
        }
        reading.lock();
        try {
            return snapshot == known ? read(known) : regions();
        } finally {
            reading.unlock();
        }
    }

    private boolean isFresh(Snapshot known) {
        return known.change == changes.get() && nanos.getAsLong() - known.checkedAt < knownFor;
    }

    private Map<RegionKey, Region> read(@Nullable Snapshot before) {
        long change = changes.get(); // first: a change while the query runs makes it outdated
        long now = nanos.getAsLong();
        try {
            Map<RegionKey, Region> regions =
                    db
                            .sql("select key, placement, status, version from region")
                            .query(RegionRegistry::region)
                            .list()
                            .stream()
                            .collect(Collectors.toMap(Region::key, Function.identity()));
            snapshot = new Snapshot(regions, change, now, now);
            return regions;
        } catch (DataAccessException unreachable) {
            if (before == null
                    || before.change != change
                    || now - before.readAt > BELIEVED_WITHOUT_DATABASE.toNanos()) {
                throw unreachable;
            }
            log.warn("the region registry can't be read; believing what was known");
            snapshot = new Snapshot(before.regions, change, before.readAt, now);
            return before.regions;
        }
    }

    private static Region region(ResultSet row, int number) throws SQLException {
        return new Region(
                new RegionKey(row.getString(1)),
                row.getString(2),
                RegionStatus.valueOf(row.getString(3)),
                row.getInt(4));
    }

    /**
     * What was read.
     *
     * @param change how many changes there had been before
     * @param readAt when it was read
     * @param checkedAt when reading it again was last tried
     */
    private record Snapshot(
            Map<RegionKey, Region> regions, long change, long readAt, long checkedAt) {}
}
