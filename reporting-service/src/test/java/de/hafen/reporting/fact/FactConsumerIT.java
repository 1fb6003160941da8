package de.hafen.reporting.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.hafen.platform.outbox.Answer;
import de.hafen.platform.outbox.FactEnvelope;
import de.hafen.platform.outbox.FactMessage;
import de.hafen.platform.outbox.FactStreams;
import de.hafen.platform.tenancy.RegionKey;
import de.hafen.platform.testing.HafenTest;
import de.hafen.platform.testing.TestRegions;
import de.hafen.reporting.Deed;
import io.lettuce.core.RedisClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The consumer on real servers; the test is the relay of the services case and events. */
@HafenTest
class FactConsumerIT {

    private static final Duration LONG = Duration.ofSeconds(20);

    private final RegionKey region;
    private final RegionCells cells;
    private final FactStreams relay;
    private final RedisClient redis;
    private final Rebuilds rebuilds;
    private final List<Answer> answers = new ArrayList<>();

    @Autowired
    FactConsumerIT(TestRegions regions, JdbcClient db, RedisClient redis, Rebuilds rebuilds) {
        this.region = regions.fresh();
        this.cells = new RegionCells(db);
        this.redis = redis;
        this.rebuilds = rebuilds;
        this.relay = new FactStreams(redis, 10_000);
    }

    @AfterEach
    void close() {
        relay.close();
    }

    @Test
    void whatIsStoredIsConfirmedAlsoWhenItComesAgain() {
        Deed held = Deed.of("consultation-held");

        relay.send(List.of(held.sentIn(region)));
        awaitStored(held);
        List<String> once = cells.of(region);
        answers.clear();
        relay.send(List.of(held.sentIn(region)));
        awaitStored(held);

        assertThat(cells.of(region)).isEqualTo(once);
    }

    @Test
    void aFactThatNobodyCanReadIsRefusedAndHoldsUpNoOther() {
        Deed good = Deed.of("consultation-held");
        Deed badBody = Deed.of("consultation-held").with(b -> b.put("on", "yesterday"));
        Deed badType = new Deed("case", Deed.pseudonym(), 1, "coffee-drunk", 5, good.body());

        relay.send(Stream.of(badBody, badType, good).map(d -> d.sentIn(region)).toList());

        awaitStored(good);
        await().atMost(LONG).until(() -> refused(badBody) && refused(badType));
        assertThat(cells.facts(region)).hasSize(1);
    }

    @Test
    void anEntryWhoseKeySaysSomethingElseIsDropped() {
        Deed held = Deed.of("consultation-held");
        FactEnvelope fact = held.in(region);
        try (var connection = redis.connect()) {
            connection
                    .sync()
                    .xadd(
                            "hafen:facts",
                            Map.of(
                                    "key",
                                    "case/elsewhere/" + fact.id(),
                                    "fact",
                                    tools.jackson.databind.json.JsonMapper.shared()
                                            .writeValueAsString(fact)));
        }
        Deed next = Deed.of("consultation-held");
        relay.send(List.of(next.sentIn(region)));

        awaitStored(next);
        assertThat(cells.facts(region)).hasSize(1);
    }

    @Test
    void factsOfARegionThatIsNotThereAreNotConfirmed() {
        RegionKey nowhere = new RegionKey("nowhere");
        Deed lost = Deed.of("consultation-held");
        Deed next = Deed.of("consultation-held");

        relay.send(List.of(lost.sentIn(nowhere), next.sentIn(region)));

        awaitStored(next);
        assertThat(answers).noneMatch(a -> a.region().equals(nowhere));
    }

    @Test
    void theConsumerGoesOnWhenRedisWasEmptied() {
        try (var connection = redis.connect()) {
            connection.sync().flushall();
        }
        Deed held = Deed.of("consultation-held");

        relay.send(List.of(held.sentIn(region)));

        awaitStored(held);
    }

    @Test
    void aKilledConsumersFactsAreTakenOverAndCountedOnce() {
        Deed held = Deed.of("consultation-held");
        relay.send(List.of(held.sentIn(region)));
        awaitStored(held);
        // died after the commit: neither answered nor settled, so the relay sends it again
        List<FactMessage> again = List.of(held.sentIn(region), held.sentIn(region));
        List<String> once = cells.of(region);
        answers.clear();

        relay.send(again);

        awaitStored(held);
        assertThat(cells.of(region)).isEqualTo(once);
    }

    @Test
    void aRebuiltRegionIsEqualToTheRunningOne() {
        Deed held = Deed.of("consultation-held");
        Deed corrected = held.corrected(b -> b.put("minutes", 20).put("targetGroup", "NURSE"));
        Deed event = Deed.of("event-held");
        Deed member = Deed.of("member-joined");
        send(held, event, member);
        send(corrected);
        List<String> running = cells.of(region);

        long generation = rebuilds.begin(region).generation();
        await().atMost(LONG).until(() -> askedFor("case") && askedFor("events"));
        Deed meanwhile = Deed.of("consultation-held");
        send(meanwhile);
        relay.send(Stream.of(corrected, event, member).map(d -> d.sentIn(region)).toList());
        relay.send(List.of(new FactMessage.AllSent("case", region, generation)));
        relay.send(List.of(new FactMessage.AllSent("events", region, generation)));

        await().atMost(LONG).until(() -> rebuilds.progress(region).generation() == 0);
        await().atMost(LONG).until(() -> cells.generations(region) == 1);
        send(meanwhile.then("consultation-retracted"));
        assertThat(cells.of(region)).isEqualTo(running);
    }

    @ParameterizedTest
    @ValueSource(ints = {11, 12, 13})
    void aRegionRebuiltAfterManyCorrectionsIsEqualToTheRunningOne(int seed) {
        Random random = new Random(seed);
        List<Deed> outbox = new ArrayList<>();
        List<Deed> latest = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            Deed deed = RandomDeeds.first(random);
            outbox.add(deed);
            for (int more = random.nextInt(4); more > 0; more--) {
                deed = RandomDeeds.later(deed, random);
                outbox.add(deed);
            }
            latest.add(deed);
        }
        send(outbox.toArray(Deed[]::new));
        List<String> running = cells.of(region);
        List<String> facts = cells.facts(region);
        assertThat(running).isNotEmpty();

        long generation = rebuilds.begin(region).generation();
        await().atMost(LONG).until(() -> askedFor("case") && askedFor("events"));
        relay.send(outbox.stream().map(d -> d.sentIn(region)).toList());
        relay.send(List.of(new FactMessage.AllSent("case", region, generation)));
        relay.send(List.of(new FactMessage.AllSent("events", region, generation)));
        await().atMost(LONG).until(() -> rebuilds.progress(region).generation() == 0);

        assertThat(cells.of(region)).isEqualTo(running);
        assertThat(cells.facts(region)).isEqualTo(facts).hasSameSizeAs(latest);
    }

    private boolean askedFor(String service) {
        return answered().stream()
                .anyMatch(a -> a instanceof Answer.SendAgain && a.service().equals(service));
    }

    private void send(Deed... deeds) {
        relay.send(Stream.of(deeds).map(d -> d.sentIn(region)).toList());
        awaitStored(deeds);
    }

    private void awaitStored(Deed... deeds) {
        Set<UUID> sent =
                Stream.of(deeds).map(deed -> deed.state().id()).collect(Collectors.toSet());
        await().atMost(LONG)
                .pollInterval(Duration.ofMillis(50))
                .until(() ->
                        answered().stream()
                                .filter(Answer.Stored.class::isInstance)
                                .map(answer -> ((Answer.Stored) answer).id())
                                .collect(Collectors.toSet())
                                .containsAll(sent));
    }

    private boolean refused(Deed deed) {
        UUID id = deed.state().id();
        return answered().stream()
                .anyMatch(a -> a instanceof Answer.Refused refused && refused.id().equals(id));
    }

    private List<Answer> answered() {
        for (String service : List.of("case", "events")) {
            answers.addAll(relay.answers(service, 100, Duration.ofMillis(20)));
        }
        return answers;
    }
}
