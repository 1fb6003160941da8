package de.hafen.platform.trail;

import de.hafen.platform.outbox.Outage;
import de.hafen.platform.tenancy.RegionKey;
import de.hafen.platform.tenancy.SideDoor;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.support.JdbcUtils;

/**
 * Seals the trails of all regions every second. Of a service's instances the one that holds the
 * placement's lock does it; each placement has a thread and a connection of its own, so that one
 * that hangs holds up no other.
 */
final class TrailSealer implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(TrailSealer.class);
    private static final Duration REST = Duration.ofSeconds(2);

    /** So long the first round waits for the heads that are kept elsewhere. */
    private static final Duration WAIT_FOR_HEADS = Duration.ofSeconds(30);

    /** So often all heads are kept once more: what keeps them may have been emptied. */
    private static final Duration ALL_AGAIN = Duration.ofMinutes(1);

    private final SideDoor door;
    private final TrailKeys keys;
    private final TrailHeads heads;
    private final Clock clock;
    private final Duration every;
    private final List<Thread> threads = new ArrayList<>();
    private final Map<RegionKey, Head> toKeep = new ConcurrentHashMap<>();
    private final Map<RegionKey, Head> latest = new ConcurrentHashMap<>();
    private final CountDownLatch headsRead = new CountDownLatch(1);
    private volatile Map<RegionKey, Head> kept = Map.of();
    private volatile boolean running;

    TrailSealer(SideDoor door, TrailKeys keys, TrailHeads heads, Clock clock, Duration every) {
        this.door = door;
        this.keys = keys;
        this.heads = heads;
        this.clock = clock;
        this.every = every;
    }

    @Override
    public void start() {
        running = true;
        threads.add(Thread.ofVirtual().name("audit-heads").start(this::keepHeads));
        for (String placement : door.placements()) {
            threads.add(Thread.ofVirtual().name("audit-" + placement).start(() -> seal(placement)));
        }
    }

    @Override
    public void stop() {
        running = false;
        threads.forEach(Thread::interrupt);
        threads.clear();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void seal(String placement) {
        Outage outage = new Outage(log, "audit entries of placement " + placement + " wait");
        waitForHeads();
        PlacementSealer sealer = new PlacementSealer(keys, clock);
        @Nullable Connection connection = null;
        @Nullable SealRows rows = null;
        while (running) {
            try {
                if (rows == null) {
                    connection = door.open(placement);
                    rows = locked(connection);
                }
                if (rows == null) {
                    JdbcUtils.closeConnection(connection);
                    rest(REST);
                } else {
                    sealer.remember(kept);
                    Map<RegionKey, Head> grown = sealer.seal(rows, door.regions(placement));
                    toKeep.putAll(grown);
                    latest.putAll(grown);
                    rest(every);
                }
                outage.over();
            } catch (RuntimeException | SQLException e) {
                JdbcUtils.closeConnection(connection);
                rows = null;
                if (running) {
                    outage.happened(e);
                    rest(REST);
                }
            }
        }
        JdbcUtils.closeConnection(connection);
    }

    private @Nullable SealRows locked(Connection connection) throws SQLException {
        SealRows rows = new SealRows(connection, door::schema);
        return rows.holdsLock() ? rows : null;
    }

    private void waitForHeads() {
        try {
            if (!headsRead.await(WAIT_FOR_HEADS.toMillis(), TimeUnit.MILLISECONDS)) {
                log.warn("sealing begins without the heads that are kept elsewhere");
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    /** Beside the sealing, so that a slow Redis holds it up never. */
    private void keepHeads() {
        Outage outage = new Outage(log, "heads of audit trails are not kept elsewhere");
        long allKept = System.nanoTime();
        while (running) {
            try {
                if (headsRead.getCount() > 0) {
                    kept = heads.all();
                    headsRead.countDown();
                }
                if (System.nanoTime() - allKept > ALL_AGAIN.toNanos()) {
                    allKept = System.nanoTime();
                    latest.forEach(toKeep::putIfAbsent);
                }
                Map<RegionKey, Head> now = Map.copyOf(toKeep);
                if (!now.isEmpty()) {
                    heads.keep(now);
                    now.forEach(toKeep::remove);
                }
                outage.over();
                rest(every);
            } catch (RuntimeException e) {
                if (running) {
                    outage.happened(e);
                    rest(REST);
                }
            }
        }
    }

    private static void rest(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
