package de.hafen.platform.tenancy;

import de.hafen.platform.jobs.AcrossTenants;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;

/** A few connections as the migrator, kept for the next region while there is work for them. */
final class Migrators {

    private static final int KEPT = 2;
    private static final int ANSWER_SECONDS = 1;
    private static final long PROBED_AFTER_NANOS = 1_000_000_000L;

    private final Placements placements;
    private final ReentrantLock lock = new ReentrantLock();
    private final List<Idle> idle = new ArrayList<>();

    Migrators(Placements placements) {
        this.placements = placements;
    }

    /** What is done as the migrator; it leaves no transaction open. */
    interface Work<T> {
        T with(Connection migrator) throws SQLException;
    }

    <T> T call(String placement, Work<T> work) throws SQLException {
        Connection migrator = take(placement);
        boolean good = false;
        try {
            T result = work.with(migrator);
            good = true;
            return result;
        } finally {
            giveBack(placement, migrator, good);
        }
    }

    private Connection take(String placement) throws SQLException {
        @Nullable Idle kept = kept(placement);
        if (kept != null) {
            if (System.nanoTime() - kept.since < PROBED_AFTER_NANOS
                    || kept.connection.isValid(ANSWER_SECONDS)) {
                return kept.connection;
            }
            kept.connection.close();
        }
        return placements.migrator(placement);
    }

    private @Nullable Idle kept(String placement) {
        lock.lock();
        try {
            for (Iterator<Idle> all = idle.iterator(); all.hasNext(); ) {
                Idle one = all.next();
                if (one.placement.equals(placement)) {
                    all.remove();
                    return one;
                }
            }
            return null;
        } finally {
            lock.unlock();
        }
    }

    private void giveBack(String placement, Connection migrator, boolean good) throws SQLException {
        lock.lock();
        try {
            if (good && idle.size() < KEPT) {
                idle.add(new Idle(placement, migrator, System.nanoTime()));
                return;
            }
        } finally {
            lock.unlock();
        }
        migrator.close();
    }

    /** Closes those that waited for half a minute. */
    @Scheduled(fixedDelay = 15, timeUnit = TimeUnit.SECONDS)
    @AcrossTenants("only closes connections")
    void closeIdle() throws SQLException {
        long then = System.nanoTime() - TimeUnit.SECONDS.toNanos(30);
        List<Idle> cold;
        lock.lock();
        try {
            cold = idle.stream().filter(it -> it.since - then < 0).toList();
            idle.removeAll(cold);
        } finally {
            lock.unlock();
        }
        for (Idle one : cold) {
            one.connection.close();
        }
    }

    private record Idle(String placement, Connection connection, long since) {}
}
