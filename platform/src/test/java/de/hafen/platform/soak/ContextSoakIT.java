package de.hafen.platform.soak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.hafen.platform.jobs.EachRegion;
import de.hafen.platform.outbox.Answer;
import de.hafen.platform.outbox.FactEnvelope;
import de.hafen.platform.outbox.FactMessage;
import de.hafen.platform.outbox.FactStreams;
import de.hafen.platform.tenancy.CurrentRegion;
import de.hafen.platform.tenancy.RegionKey;
import de.hafen.platform.testing.HafenTest;
import de.hafen.platform.testing.TestRegions;
import io.lettuce.core.RedisClient;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/**
 * Mixed work of many callers over many regions: answered, refused, failed, timed out, cancelled,
 * streamed, spread over threads, done by schedulers and carried by Redis. Nothing of a region is
 * ever seen by another, and no connection goes from hand to hand in a state that work left it in.
 * {@code -Dhafen.soak=1000000} for a longer one.
 */
@HafenTest
@TestPropertySource(
        properties = {
            "hafen.service=soak",
            "hafen.outbox.publishes=true",
            "hafen.regions.connections=280",
            // a hundredth of all operations fails on purpose, each with its stack
            "logging.level.de.hafen.platform.problem.http.Problems=off",
            "spring.config.import=classpath:hafen-platform.yaml"
        })
class ContextSoakIT {

    private static final int REGIONS = 200;
    private static final int CALLERS = 48;
    private static final int SWEEP_SECONDS = 5;
    private static final long OPERATIONS = Long.getLong("hafen.soak", 100_000);

    @Autowired private TestRegions regions;
    @Autowired private EachRegion eachRegion;
    @Autowired private SoakService.Canaries canaries;
    @Autowired private MeterRegistry meters;
    @Autowired private RedisClient redis;
    @LocalServerPort private int port;

    private final Queue<String> findings = new ConcurrentLinkedQueue<>();
    private final CountDownLatch over = new CountDownLatch(1);
    private final AtomicLong facts = new AtomicLong();
    private final AtomicLong jobs = new AtomicLong();

    @Test
    void nothingOfARegionIsEverSeenByAnother() throws Exception {
        List<RegionKey> all =
                IntStream.range(0, REGIONS)
                        .mapToObj(number -> regions.open("soak-%03d".formatted(number)))
                        .toList();
        Visitors visitors = new Visitors(port, all, new Insiders(canaries, findings), findings);
        all.forEach(visitors::sing);

        AtomicLong left = new AtomicLong(OPERATIONS);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> beside =
                    List.of(threads.submit(this::schedule), threads.submit(this::consume));
            List<Future<?>> callers =
                    IntStream.range(0, CALLERS)
                            .<Future<?>>mapToObj(number ->
                                    threads.submit(() -> {
                                        while (left.getAndDecrement() > 0) {
                                            visit(visitors);
                                        }
                                    }))
                            .toList();
            try {
                for (Future<?> caller : callers) {
                    caller.get();
                }
            } finally {
                over.countDown();
            }
            for (Future<?> worker : beside) {
                worker.get();
            }
        }

        System.out.printf(
                "%d operations over %d regions: %s; %d facts, %d scheduled looks; %d findings%n",
                OPERATIONS, REGIONS, visitors.tally(), facts.get(), jobs.get(), findings.size());
        assertThat(findings).isEmpty();
        assertThat(visitors.tally().keySet()).containsExactlyInAnyOrder(Visit.values());
        assertThat(facts).hasPositiveValue();
        assertThat(jobs).hasValueGreaterThanOrEqualTo(REGIONS);
        await().untilAsserted(() ->
                assertThat(connections("idle"))
                        .as("each connection came back")
                        .isEqualTo(connections("open")));
    }

    /** What goes wrong is told at the end; the others go on. */
    private void visit(Visitors visitors) {
        try {
            visitors.visit();
        } catch (RuntimeException broken) {
            findings.add(broken + " because of " + broken.getCause());
        }
    }

    private double connections(String state) {
        return meters.get("hafen.regions.connections").tag("state", state).gauge().value();
    }

    /** Through all regions and again, so that connections of quiet ones change hands meanwhile. */
    private Void schedule() throws InterruptedException {
        do {
            EachRegion.Outcome outcome =
                    eachRegion.run(
                            "soak",
                            () -> {
                                String own = SoakService.canary(CurrentRegion.required());
                                String seen = canaries.look();
                                if (!seen.isEmpty() && !seen.equals(own)) {
                                    findings.add("the scheduler saw " + seen + " for " + own);
                                }
                                jobs.incrementAndGet();
                            });
            outcome.failed().forEach((region, why) -> findings.add(region + ": " + why));
        } while (!over.await(SWEEP_SECONDS, TimeUnit.SECONDS));
        return null;
    }

    private void consume() {
        try (FactStreams reporting = new FactStreams(redis, 100_000)) {
            while (over.getCount() > 0) {
                var arrived = reporting.receive("soak", 500, Duration.ofMillis(200));
                List<Answer> answers = new ArrayList<>();
                for (FactStreams.Arrival one : arrived) {
                    if (one.message() instanceof FactMessage.Sent(var fact)
                            && fact.service().equals("soak")) {
                        hear(fact);
                        answers.add(new Answer.Stored("soak", fact.region(), fact.id(), 1));
                    }
                }
                reporting.answer(answers);
                reporting.settled(arrived);
            }
        }
    }

    private void hear(FactEnvelope fact) {
        facts.incrementAndGet();
        String canary = fact.body().path("canary").asString();
        if (!canary.equals(SoakService.canary(fact.region()))) {
            findings.add("a fact of " + fact.region() + " tells of " + canary);
        }
    }
}
