package de.hafen.reporting.figures;

import de.hafen.platform.outbox.Outage;
import de.hafen.platform.tenancy.RegionKey;
import de.hafen.platform.time.Ids;
import de.hafen.reporting.fact.FactsStored;
import io.lettuce.core.RedisClient;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.pubsub.RedisPubSubAdapter;
import io.lettuce.core.pubsub.StatefulRedisPubSubConnection;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Passes on between instances that a region's figures have changed. Own dashboards are told at
 * once, with or without Redis; those of other instances through it. What is missed while Redis is
 * away is made good by telling everybody when it is back.
 */
@Component
class FigureNotices implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(FigureNotices.class);
    private static final String CHANNEL = "hafen:figures";
    private static final Duration LOOK = Duration.ofSeconds(1);

    private final RedisClient client;
    private final FigureStreams streams;
    private final Clock clock;
    private volatile boolean running;
    private final String instance;
    private volatile @Nullable StatefulRedisConnection<String, String> line;

    FigureNotices(RedisClient client, FigureStreams streams, Clock clock, Ids ids) {
        this.instance = ids.next().toString();
        this.client = client;
        this.streams = streams;
        this.clock = clock;
    }

    @EventListener
    void stored(FactsStored stored) {
        streams.changed(stored.region(), clock.instant());
        StatefulRedisConnection<String, String> open = line;
        if (open != null) {
            String message = instance + " " + stored.region() + " " + Instant.now(clock);
            open.async().publish(CHANNEL, message);
        }
    }

    @Override
    public void start() {
        running = true;
        Thread.ofVirtual().name("figures").start(this::listen);
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void listen() {
        Outage outage = new Outage(log, "dashboards of other instances are told later");
        while (running) {
            try (StatefulRedisPubSubConnection<String, String> heard = client.connectPubSub();
                    StatefulRedisConnection<String, String> said = client.connect()) {
                heard.addListener(
                        new RedisPubSubAdapter<String, String>() {
                            @Override
                            public void message(String channel, String message) {
                                hear(message);
                            }
                        });
                heard.sync().subscribe(CHANNEL);
                line = said;
                outage.over();
                streams.perhapsChanged();
                while (running && heard.isOpen() && said.isOpen()) {
                    Thread.sleep(LOOK);
                }
            } catch (RuntimeException e) {
                outage.happened(e);
            } catch (InterruptedException stopping) {
                running = false;
            } finally {
                line = null;
            }
            rest();
        }
    }

    private void hear(String message) {
        String[] parts = message.split(" ", 3);
        if (parts.length != 3 || parts[0].equals(instance) || !RegionKey.isKey(parts[1])) {
            return;
        }
        try {
            streams.changed(new RegionKey(parts[1]), Instant.parse(parts[2]));
        } catch (DateTimeException nonsense) {
            log.debug("not a notice about figures");
        }
    }

    private void rest() {
        try {
            if (running) {
                Thread.sleep(LOOK);
            }
        } catch (InterruptedException stopping) {
            running = false;
        }
    }
}
