package de.hafen.reporting.fact;

import de.hafen.platform.outbox.Answer;
import de.hafen.platform.outbox.FactEnvelope;
import de.hafen.platform.outbox.FactMessage;
import de.hafen.platform.outbox.FactStreams;
import de.hafen.platform.outbox.FactStreams.Arrival;
import de.hafen.platform.outbox.Outage;
import de.hafen.platform.tenancy.RegionKey;
import de.hafen.platform.time.Ids;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Takes messages off the stream and gives each region's to a worker of that region, so that a
 * region whose server hangs holds up no other. A message is settled whatever came of it: what was
 * not confirmed comes again from its outbox, never from Redis.
 */
@Component
class FactConsumer implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(FactConsumer.class);
    private static final int MOST = 500;
    private static final Duration WAIT = Duration.ofMillis(500);
    private static final Duration REST = Duration.ofSeconds(1);
    private static final Duration ABANDONED = Duration.ofSeconds(30);

    private final String instance;
    private final FactStreams streams;
    private final RegionFacts regionFacts;
    private final Map<RegionKey, Queue<Arrival>> waiting = new HashMap<>();
    private volatile boolean running;

    FactConsumer(FactStreams streams, RegionFacts regionFacts, Ids ids) {
        this.instance = ids.next().toString();
        this.streams = streams;
        this.regionFacts = regionFacts;
    }

    @Override
    public void start() {
        running = true;
        Thread.ofVirtual().name("facts").start(this::consume);
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void consume() {
        Outage outage = new Outage(log, "no facts come: Redis can't be reached");
        long looked = System.nanoTime();
        while (running) {
            try {
                streams.receive(instance, MOST, WAIT).forEach(this::handOut);
                if (System.nanoTime() - looked > ABANDONED.toNanos()) {
                    looked = System.nanoTime();
                    streams.abandoned(instance, MOST, ABANDONED).forEach(this::handOut);
                }
                outage.over();
            } catch (RuntimeException e) {
                if (running) {
                    outage.happened(e);
                    rest();
                }
            }
        }
    }

    private void handOut(Arrival arrival) {
        RegionKey region =
                switch (arrival.message()) {
                    case FactMessage.Sent(FactEnvelope fact) -> fact.region();
                    case FactMessage.AllSent(_, RegionKey of, _) -> of;
                    case FactMessage.Misplaced() ->
                            throw new IllegalStateException("misplaced messages don't arrive");
                };
        synchronized (waiting) {
            Queue<Arrival> queue = waiting.get(region);
            if (queue == null) {
                queue = new ArrayDeque<>();
                waiting.put(region, queue);
                Thread.ofVirtual().name("facts-" + region).start(() -> work(region));
            }
            queue.add(arrival);
        }
    }

    private void work(RegionKey region) {
        List<Arrival> batch = next(region);
        while (!batch.isEmpty()) {
            try {
                List<Answer> answers =
                        regionFacts.take(region, batch.stream().map(Arrival::message).toList());
                streams.answer(answers);
                streams.settled(batch);
            } catch (RuntimeException e) {
                log.debug("{} facts of region {} come again", batch.size(), region, e);
            }
            batch = next(region);
        }
    }

    /** The region's next batch; empty where the worker is done and gone. */
    private List<Arrival> next(RegionKey region) {
        synchronized (waiting) {
            Queue<Arrival> queue = waiting.getOrDefault(region, new ArrayDeque<>());
            List<Arrival> batch = new ArrayList<>();
            while (!queue.isEmpty() && batch.size() < MOST) {
                batch.add(queue.remove());
            }
            if (batch.isEmpty()) {
                waiting.remove(region);
            }
            return batch;
        }
    }

    private static void rest() {
        try {
            Thread.sleep(REST);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
