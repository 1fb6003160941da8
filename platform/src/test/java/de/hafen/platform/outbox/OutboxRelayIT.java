package de.hafen.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.hafen.platform.outbox.FactStreams.Arrival;
import de.hafen.platform.tenancy.CurrentRegion;
import de.hafen.platform.tenancy.RegionKey;
import de.hafen.platform.testing.TestRegions;
import io.lettuce.core.RedisClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

@OutboxTest
class OutboxRelayIT {

    private static final Duration LONG = Duration.ofSeconds(40);

    private final JdbcClient db;
    private final RegionKey region;
    private final Somebody somebody;
    private final FactStreams reporting;
    private final RedisClient redis;

    @Autowired
    OutboxRelayIT(
            JdbcClient db,
            TestRegions regions,
            Outbox outbox,
            PlatformTransactionManager transactions,
            RedisClient redis) {
        this.db = db;
        this.region = regions.fresh();
        this.somebody = new Somebody(outbox, transactions);
        this.redis = redis;
        this.reporting = new FactStreams(redis, 1000);
    }

    @Test
    void aConfirmedFactIsDoneAndSentOnce() {
        somebody.tells(region, UUID.randomUUID(), 3);

        List<FactEnvelope> facts = receive(3);
        confirm(facts, 1);

        await().atMost(LONG).until(() -> count("done_at is not null and done_in = 1") == 3);
        assertThat(facts).extracting(FactEnvelope::seq).containsExactly(1L, 2L, 3L);
        assertThat(facts.getFirst().recordKeyBits()).isEqualTo(-7);
        assertThat(facts.getFirst().body().toString()).isEqualTo("{\"number\":0}");
    }

    @Test
    void whatRedisForgetsIsSentAgain() {
        somebody.tells(region, UUID.randomUUID(), 5);
        receive(5);
        try (var connection = redis.connect()) {
            connection.sync().flushall();
        }

        confirm(receive(5), 1);

        await().atMost(LONG).until(() -> count("done_at is not null") == 5);
    }

    @Test
    void aFactThatReportingRefusesIsParkedAndNoLongerSent() {
        somebody.tells(region, UUID.randomUUID(), 1);
        FactEnvelope fact = receive(1).getFirst();

        reporting.answer(
                List.of(new Answer.Refused("outbox", region, fact.id(), "nobody reads this")));

        await().atMost(LONG).until(() -> count("parked_why = 'nobody reads this'") == 1);
        assertThat(count("done_at is not null")).isZero();
    }

    @Test
    void aNewGenerationGetsTheLatestFactOfEachSubject() {
        UUID subject = UUID.randomUUID();
        somebody.tells(region, subject, 2);
        somebody.tells(region, UUID.randomUUID(), 1);
        confirm(receive(3), 1);
        await().atMost(LONG).until(() -> count("done_in = 1") == 3);

        reporting.answer(List.of(new Answer.SendAgain("outbox", region, 2)));
        List<FactEnvelope> again = receive(2);
        confirm(again, 2);

        assertThat(again).extracting(FactEnvelope::seq).containsExactlyInAnyOrder(2L, 1L);
        await().atMost(LONG).until(() -> receivedAllSent(2));
        assertThat(count("done_in = 2 and done_at is not null")).isEqualTo(2);
    }

    @Test
    void anAnswerForAnotherServiceOrRegionIsDropped() {
        somebody.tells(region, UUID.randomUUID(), 1);
        FactEnvelope fact = receive(1).getFirst();

        RegionKey other = new RegionKey("elsewhere");
        reporting.answer(
                List.of(
                        new Answer.Stored("other", region, fact.id(), 1),
                        new Answer.Stored("outbox", other, fact.id(), 1)));
        reporting.answer(List.of(new Answer.Stored("outbox", region, fact.id(), 3)));

        await().atMost(LONG).until(() -> count("done_in = 3") == 1);
    }

    private List<FactEnvelope> receive(int facts) {
        List<FactEnvelope> received = new ArrayList<>();
        Set<UUID> seen = new HashSet<>();
        await().atMost(LONG)
                .until(() -> {
                    for (FactMessage message : arrived()) {
                        if (message instanceof FactMessage.Sent(FactEnvelope fact)
                                && fact.region().equals(region)
                                && seen.add(fact.id())) {
                            received.add(fact);
                        }
                    }
                    return received.size() >= facts;
                });
        return received;
    }

    private boolean receivedAllSent(long generation) {
        return arrived().contains(new FactMessage.AllSent("outbox", region, generation));
    }

    private List<FactMessage> arrived() {
        List<Arrival> arrivals = reporting.receive("test", 100, Duration.ofMillis(100));
        reporting.settled(arrivals);
        return arrivals.stream().map(Arrival::message).toList();
    }

    private void confirm(List<FactEnvelope> facts, long generation) {
        reporting.answer(
                facts.stream()
                        .<Answer>map(f -> new Answer.Stored("outbox", region, f.id(), generation))
                        .toList());
    }

    private long count(String where) {
        return CurrentRegion.where(region)
                .call(() ->
                        db.sql("select count(*) from outbox where " + where)
                                .query(Long.class)
                                .single());
    }
}
