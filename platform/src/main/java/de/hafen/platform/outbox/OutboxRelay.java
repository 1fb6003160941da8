package de.hafen.platform.outbox;

import de.hafen.platform.tenancy.SideDoor;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.support.JdbcUtils;

/**
 * Carries facts from the outboxes to reporting. Of a service's instances the one that holds the
 * lease does it; should two believe so for a moment, facts travel twice and are stored once. Each
 * placement has a thread and a connection of its own, so that one that hangs holds up no other.
 */
final class OutboxRelay implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(OutboxRelay.class);
    private static final Duration SWEEP = Duration.ofMillis(200);
    private static final Duration REST = Duration.ofSeconds(2);
    private static final Duration LEASE = Duration.ofSeconds(4);
    private static final int MOST_ANSWERS = 2_000;

    private final String service;
    private final String instance;
    private final SideDoor door;
    private final FactStreams streams;
    private final RelayMetrics metrics;
    private final Duration keep;
    private final Map<String, PlacementRelay> placements = new ConcurrentHashMap<>();
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean running;
    private volatile boolean leading;

    OutboxRelay(
            String service,
            UUID instance,
            SideDoor door,
            FactStreams streams,
            RelayMetrics metrics,
            Duration keep) {
        this.service = service;
        this.instance = instance.toString();
        this.door = door;
        this.streams = streams;
        this.metrics = metrics;
        this.keep = keep;
    }

    @Override
    public void start() {
        running = true;
        threads.add(Thread.ofVirtual().name("outbox-answers").start(this::lead));
        for (String placement : door.placements()) {
            placements.put(
                    placement,
                    new PlacementRelay(service, streams, metrics, keep, System.nanoTime()));
            threads.add(
                    Thread.ofVirtual().name("outbox-" + placement).start(() -> relay(placement)));
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

    /** Keeps the lease and hands out answers. */
    private void lead() {
        Outage redis = new Outage(log, "Redis can't be reached; facts wait in the outboxes");
        while (running) {
            try {
                leading = streams.holdsLease(service, instance, LEASE);
                if (leading) {
                    streams.answers(service, MOST_ANSWERS, SWEEP).forEach(this::handOut);
                } else {
                    rest(REST);
                }
                redis.over();
            } catch (RuntimeException e) {
                leading = false;
                if (running) {
                    redis.happened(e);
                    rest(REST);
                }
            }
        }
    }

    private void handOut(Answer answer) {
        door.placementOf(answer.region())
                .map(placements::get)
                .ifPresent(relay -> relay.take(answer));
    }

    private void relay(String placement) {
        Outage outage = new Outage(log, "facts of placement " + placement + " wait");
        PlacementRelay relay = placements.get(placement);
        @Nullable Connection connection = null;
        @Nullable RelayRows rows = null;
        while (running && relay != null) {
            try {
                if (leading) {
                    if (connection == null) {
                        connection = door.open(placement);
                        rows = new RelayRows(service, connection, door::schema);
                    }
                    if (rows != null) {
                        relay.sweep(rows, door.regions(placement), System.nanoTime());
                    }
                } else {
                    relay.forgetAll();
                }
                outage.over();
                rest(SWEEP);
            } catch (RuntimeException | SQLException e) {
                JdbcUtils.closeConnection(connection);
                connection = null;
                if (running) {
                    outage.happened(e);
                    rest(REST);
                }
            }
        }
        JdbcUtils.closeConnection(connection);
    }

    private static void rest(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
