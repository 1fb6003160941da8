package de.hafen.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.hafen.platform.outbox.FactStreams.Arrival;
import de.hafen.platform.tenancy.CurrentRegion;
import de.hafen.platform.tenancy.RegionKey;
import de.hafen.platform.tenancy.SideDoor;
import de.hafen.platform.testing.TestRegions;
import io.lettuce.core.ClientOptions;
import io.lettuce.core.RedisClient;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import redis.embedded.RedisServer;

/** Relays that die and a Redis that goes away; each test has its own of both. */
@OutboxTest
@TestPropertySource(properties = "hafen.outbox.relay=false")
class RelayFailureIT {

    private static final Duration LONG = Duration.ofSeconds(40);

    private final JdbcClient db;
    private final SideDoor door;
    private final RegionKey region;
    private final Somebody somebody;
    private final List<OutboxRelay> relays = new ArrayList<>();
    private final Set<UUID> received = new HashSet<>();
    private int port;
    private RedisServer redis;
    private RedisClient client;
    private FactStreams reporting;

    @Autowired
    RelayFailureIT(
            JdbcClient db,
            SideDoor relayDoor,
            TestRegions regions,
            Outbox outbox,
            PlatformTransactionManager transactions) {
        this.db = db;
        this.door = relayDoor;
        this.region = regions.fresh();
        this.somebody = new Somebody(outbox, transactions);
    }

    @BeforeEach
    void startRedis() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        redis = newRedis();
        client = RedisClient.create("redis://127.0.0.1:" + port);
        client.setOptions(ClientOptions.builder().autoReconnect(false).build());
        reporting = new FactStreams(client, 1000);
    }

    @AfterEach
    void stopAll() throws IOException {
        relays.forEach(OutboxRelay::stop);
        client.shutdown();
        redis.stop();
    }

    @Test
    void factsWaitWhileRedisIsGoneAndTravelWhenItIsBackEmpty() throws IOException {
        startRelay();
        somebody.tells(region, UUID.randomUUID(), 1);
        await().atMost(LONG).until(() -> takeAll() == 1);

        redis.stop();
        somebody.tells(region, UUID.randomUUID(), 2);
        redis = newRedis();

        await().atMost(LONG).ignoreExceptions().until(() -> takeAll() == 3);
        await().atMost(LONG).until(() -> open() == 0);
    }

    @Test
    void anotherRelayGoesOnWhereOneDied() {
        OutboxRelay first = startRelay();
        startRelay();
        somebody.tells(region, UUID.randomUUID(), 1);
        await().atMost(LONG).until(() -> takeAll() == 1);

        first.stop();
        somebody.tells(region, UUID.randomUUID(), 1);

        await().atMost(LONG).until(() -> takeAll() == 2);
        await().atMost(LONG).until(() -> open() == 0);
    }

    @Test
    void ofTwoRelaysOneSends() {
        startRelay();
        startRelay();
        somebody.tells(region, UUID.randomUUID(), 40);

        List<Arrival> arrivals = new ArrayList<>();
        await().atMost(LONG)
                .until(() -> {
                    arrivals.addAll(own(reporting.receive("test", 100, Duration.ofMillis(100))));
                    return arrivals.size() >= 40;
                });
        arrivals.addAll(own(reporting.receive("test", 100, Duration.ofMillis(600))));

        assertThat(arrivals).hasSize(40);
    }

    private RedisServer newRedis() throws IOException {
        RedisServer server =
                RedisServer.newRedisServer()
                        .bind("127.0.0.1")
                        .port(port)
                        .setting("save \"\"")
                        .build();
        server.start();
        return server;
    }

    private OutboxRelay startRelay() {
        OutboxRelay relay =
                new OutboxRelay(
                        "outbox",
                        UUID.randomUUID(),
                        door,
                        new FactStreams(client, 1000),
                        new RelayMetrics(new SimpleMeterRegistry()),
                        Duration.ofDays(30));
        relay.start();
        relays.add(relay);
        return relay;
    }

    /** Those of the test's region: relays send what other tests left, too. */
    private List<Arrival> own(List<Arrival> arrivals) {
        return arrivals.stream()
                .filter(it ->
                        it.message() instanceof FactMessage.Sent(FactEnvelope fact)
                                && fact.region().equals(region))
                .toList();
    }

    /** Confirms what arrives, as reporting would; how many of the region have arrived so far. */
    private int takeAll() {
        List<Arrival> arrivals = reporting.receive("test", 100, Duration.ofMillis(100));
        for (Arrival arrival : arrivals) {
            if (arrival.message() instanceof FactMessage.Sent(FactEnvelope fact)) {
                if (fact.region().equals(region)) {
                    received.add(fact.id());
                }
                reporting.answer(List.of(new Answer.Stored("outbox", fact.region(), fact.id(), 1)));
            }
        }
        reporting.settled(arrivals);
        return received.size();
    }

    private long open() {
        return CurrentRegion.where(region)
                .call(() ->
                        db.sql("select count(*) from outbox where done_at is null")
                                .query(Long.class)
                                .single());
    }
}
