package de.hafen.platform.outbox;

import de.hafen.platform.tenancy.RegionKey;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes the open rows of one placement's regions to reporting, and marks those that arrived. */
final class PlacementRelay {

    private static final Logger log = LoggerFactory.getLogger(PlacementRelay.class);
    private static final int MOST_AT_ONCE = 500;
    private static final int MOST_ON_THEIR_WAY = 2_000;
    private static final Duration CLEANING = Duration.ofHours(1);
    private static final Duration LOOK = Duration.ofMillis(500);

    private final String service;
    private final FactStreams streams;
    private final RelayMetrics metrics;
    private final Duration keep;
    private final ConcurrentLinkedQueue<Answer> answers = new ConcurrentLinkedQueue<>();
    private final Map<RegionKey, OnTheirWay> onTheirWay = new HashMap<>();
    private final Map<RegionKey, Long> sendingAgain = new HashMap<>();
    private long cleaned;
    private long looked;

    /**
     * @param keep how long rows stay that a later one of the same subject has replaced
     */
    PlacementRelay(
            String service, FactStreams streams, RelayMetrics metrics, Duration keep, long now) {
        this.service = service;
        this.streams = streams;
        this.metrics = metrics;
        this.keep = keep;
        this.cleaned = now;
        this.looked = now;
    }

    /** An answer for one of this placement's regions; handled by the next sweep. */
    void take(Answer answer) {
        answers.add(answer);
    }

    /** Somebody else relays from now on, who knows nothing of what is on its way. */
    void forgetAll() {
        answers.clear();
        onTheirWay.clear();
        sendingAgain.clear();
    }

    /** One round over all the placement's regions. */
    void sweep(RelayRows rows, List<RegionKey> regions, long now) throws SQLException {
        settle(rows, Set.copyOf(regions));
        List<FactMessage> messages = new ArrayList<>();
        for (RegionKey region : rows.open(regions)) {
            OnTheirWay way = way(region);
            way.expire(now);
            int room = Math.min(MOST_AT_ONCE, MOST_ON_THEIR_WAY - way.size());
            if (room > 0) {
                rows.facts(region, way.waiting(), room).stream()
                        .filter(f -> !parkedAsHopeless(rows, way, f))
                        .forEach(f -> messages.add(new FactMessage.Sent(f)));
            }
        }
        if (now - looked > LOOK.toNanos()) {
            looked = now;
            sendingAgain
                    .entrySet()
                    .removeIf(again -> isDone(rows, again.getKey(), again.getValue(), messages));
        }
        streams.send(messages);
        for (FactMessage message : messages) {
            if (message instanceof FactMessage.Sent(FactEnvelope fact)) {
                way(fact.region()).sent(fact.id(), now);
            }
        }
        metrics.sent(messages.size());
        metrics.onTheirWay(onTheirWay.values().stream().mapToInt(OnTheirWay::size).sum());
        clean(rows, regions, now);
    }

    private void settle(RelayRows rows, Set<RegionKey> regions) {
        Map<RegionKey, List<Answer>> byRegion = new HashMap<>();
        Answer answer;
        while ((answer = answers.poll()) != null) {
            if (regions.contains(answer.region())) {
                byRegion.computeIfAbsent(answer.region(), r -> new ArrayList<>()).add(answer);
            }
        }
        byRegion.forEach((region, some) -> settle(rows, region, some));
    }

    private void settle(RelayRows rows, RegionKey region, List<Answer> some) {
        Map<UUID, Answer.Stored> stored =
                some.stream()
                        .filter(Answer.Stored.class::isInstance)
                        .map(Answer.Stored.class::cast)
                        .collect(Collectors.toMap(Answer.Stored::id, a -> a, (a, b) -> b));
        if (!stored.isEmpty()) {
            rows.stored(region, List.copyOf(stored.values()));
            stored.keySet().forEach(way(region)::answered);
            metrics.done(stored.size());
        }
        for (Answer answer : some) {
            switch (answer) {
                case Answer.Stored a -> {}
                case Answer.Refused a -> park(rows, region, a.id(), a.why());
                case Answer.SendAgain a -> {
                    int opened = rows.sendAgain(region, a.generation());
                    if (sendingAgain.put(region, a.generation()) == null) {
                        log.info("sending {} facts of region {} again", opened, region);
                    }
                }
            }
        }
    }

    private boolean parkedAsHopeless(RelayRows rows, OnTheirWay way, FactEnvelope fact) {
        boolean hopeless = way.isHopeless(fact.id());
        if (hopeless) {
            park(rows, fact.region(), fact.id(), "sent often and never answered");
        }
        return hopeless;
    }

    private void park(RelayRows rows, RegionKey region, UUID fact, String why) {
        way(region).answered(fact);
        if (rows.park(region, fact, why) > 0) {
            metrics.parked();
            log.warn("fact {} of region {} is parked: {}", fact, region, why);
        }
    }

    private boolean isDone(
            RelayRows rows, RegionKey region, long generation, List<FactMessage> messages) {
        boolean done = rows.hasAll(region, generation);
        if (done) {
            messages.add(new FactMessage.AllSent(service, region, generation));
        }
        return done;
    }

    private void clean(RelayRows rows, List<RegionKey> regions, long now) {
        if (now - cleaned > CLEANING.toNanos()) {
            cleaned = now;
            regions.forEach(region -> rows.forget(region, keep));
        }
    }

    private OnTheirWay way(RegionKey region) {
        return onTheirWay.computeIfAbsent(region, r -> new OnTheirWay());
    }
}
