package de.hafen.platform.tenancy;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Who may hold a connection of one placement. Connections stay with their region; all regions
 * together have one budget, each has a cap. Where the budget is used up, the coldest idle
 * connection of another region gives way; where none is idle, work waits, and what comes free goes
 * to the waiting region that holds the fewest. Decides only: what it hands out is opened and closed
 * by the caller, outside its lock.
 *
 * @param <C> the connections
 */
final class ConnectionBudget<C> {

    private final int budget;
    private final int cap;
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<RegionKey, Share> shares = new HashMap<>();
    private int slots;
    private long ticket;

    ConnectionBudget(int budget, int cap) {
        this.budget = budget;
        this.cap = cap;
    }

    /** What work is given: a connection that is open already, or the right to open one. */
    sealed interface Grant<C> {
        /** An idle connection of the region. */
        record Reuse<C>(C connection) implements Grant<C> {}

        /** The right to open a connection; first closes the one that gave way, if one did. */
        record Open<C>(Optional<C> gaveWay) implements Grant<C> {}
    }

    /** Waits no longer than this for a connection; empty where none came free. */
    Optional<Grant<C>> acquire(RegionKey region, Duration patience) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            Share share = shares.computeIfAbsent(region, Share::new);
            @Nullable Grant<C> now = share.waiting.isEmpty() ? immediately(share) : null;
            if (now != null) {
                return Optional.of(now);
            }
            return await(share, patience);
        } finally {
            lock.unlock();
        }
    }

    private Optional<Grant<C>> await(Share share, Duration patience) throws InterruptedException {
        Waiting waiting = new Waiting(ticket++, lock.newCondition());
        share.waiting.add(waiting);
        long left = patience.toNanos();
        try {
            while (waiting.grant == null && left > 0) {
                left = waiting.granted.awaitNanos(left);
            }
        } catch (InterruptedException interrupted) {
            if (waiting.grant == null) {
                share.waiting.remove(waiting);
                forgetIfUnused(share);
                throw interrupted;
            }
            Thread.currentThread().interrupt();
        }
        share.waiting.remove(waiting);
        forgetIfUnused(share);
        return Optional.ofNullable(waiting.grant);
    }

    /** The connection is clean and may be used again. */
    void giveBack(RegionKey region, C connection, long now) {
        lock.lock();
        try {
            Share share = shareOf(region);
            @Nullable Share next = neediest(share);
            if (next == null) {
                share.idle.addFirst(new Idle<>(connection, now));
            } else if (next == share) {
                next.grant(new Grant.Reuse<>(connection));
            } else {
                share.held--;
                forgetIfUnused(share);
                next.held++;
                next.grant(new Grant.Open<>(Optional.of(connection)));
            }
        } finally {
            lock.unlock();
        }
    }

    /** The connection was closed, or could not be opened. */
    void giveUp(RegionKey region) {
        lock.lock();
        try {
            Share share = shareOf(region);
            share.held--;
            slots--;
            @Nullable Share next = neediest(null);
            if (next != null) {
                next.held++;
                slots++;
                next.grant(new Grant.Open<>(Optional.empty()));
            }
            forgetIfUnused(share);
        } finally {
            lock.unlock();
        }
    }

    /** Takes out the connections that nobody used since then. */
    List<C> idleSince(long then) {
        lock.lock();
        try {
            List<C> cold = new ArrayList<>();
            for (Share share : List.copyOf(shares.values())) {
                while (!share.idle.isEmpty() && share.idle.getLast().since - then <= 0) {
                    cold.add(share.idle.removeLast().connection);
                    share.held--;
                    slots--;
                }
                forgetIfUnused(share);
            }
            return cold;
        } finally {
            lock.unlock();
        }
    }

    /** Takes out a region's idle connections. */
    List<C> idleOf(RegionKey region) {
        lock.lock();
        try {
            @Nullable Share share = shares.get(region);
            if (share == null) {
                return List.of();
            }
            List<C> idle = share.idle.stream().map(it -> it.connection).toList();
            share.idle.clear();
            share.held -= idle.size();
            slots -= idle.size();
            forgetIfUnused(share);
            return idle;
        } finally {
            lock.unlock();
        }
    }

    /** Connections that are open or being opened. */
    int held() {
        return locked(() -> slots);
    }

    /** Connections that wait for work. */
    int idle() {
        return locked(() -> shares.values().stream().mapToInt(it -> it.idle.size()).sum());
    }

    /** Work that waits for a connection. */
    int waiting() {
        return locked(() -> shares.values().stream().mapToInt(it -> it.waiting.size()).sum());
    }

    private int locked(IntSupplier count) {
        lock.lock();
        try {
            return count.getAsInt();
        } finally {
            lock.unlock();
        }
    }

    private @Nullable Grant<C> immediately(Share share) {
        if (!share.idle.isEmpty()) {
            return new Grant.Reuse<>(share.idle.removeFirst().connection);
        }
        if (share.held >= cap) {
            return null;
        }
        if (slots < budget) {
            slots++;
            share.held++;
            return new Grant.Open<>(Optional.empty());
        }
        @Nullable Share coldest = coldest();
        if (coldest == null) {
            return null;
        }
        C gaveWay = coldest.idle.removeLast().connection;
        coldest.held--;
        share.held++;
        forgetIfUnused(coldest);
        return new Grant.Open<>(Optional.of(gaveWay));
    }

    private @Nullable Share coldest() {
        @Nullable Share coldest = null;
        for (Share share : shares.values()) {
            if (!share.idle.isEmpty()
                    && (coldest == null
                            || share.idle.getLast().since - coldest.idle.getLast().since < 0)) {
                coldest = share;
            }
        }
        return coldest;
    }

    /**
     * The waiting region that holds the fewest connections, the one that is being given back not
     * counted; of equals the one that has waited longest. A region at its cap can only be handed
     * its own.
     */
    private @Nullable Share neediest(@Nullable Share giving) {
        @Nullable Share best = null;
        for (Share share : shares.values()) {
            if (share.waiting.isEmpty() || share != giving && share.held >= cap) {
                continue;
            }
            if (best == null
                    || share.needs(giving) < best.needs(giving)
                    || share.needs(giving) == best.needs(giving)
                            && share.firstTicket() < best.firstTicket()) {
                best = share;
            }
        }
        return best;
    }

    private Share shareOf(RegionKey region) {
        return shares.computeIfAbsent(region, Share::new);
    }

    private void forgetIfUnused(Share share) {
        if (share.held == 0 && share.waiting.isEmpty()) {
            shares.remove(share.region);
        }
    }

    private record Idle<C>(C connection, long since) {}

    private final class Waiting {
        private final long number;
        private final Condition granted;
        private @Nullable Grant<C> grant;

        Waiting(long number, Condition granted) {
            this.number = number;
            this.granted = granted;
        }
    }

    /** What one region holds and who waits for it. */
    private final class Share {
        private final RegionKey region;
        private final Deque<Idle<C>> idle = new ArrayDeque<>();
        private final Deque<Waiting> waiting = new ArrayDeque<>();
        private int held;

        Share(RegionKey region) {
            this.region = region;
        }

        int needs(@Nullable Share giving) {
            return this == giving ? held - 1 : held;
        }

        long firstTicket() {
            return waiting.getFirst().number;
        }

        void grant(Grant<C> grant) {
            Waiting first = waiting.removeFirst();
            first.grant = grant;
            first.granted.signal();
        }
    }
}
