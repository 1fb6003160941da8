package de.hafen.cases.handover;

import de.hafen.platform.identity.CurrentCaller;
import de.hafen.platform.jobs.EachRegion;
import de.hafen.platform.tenancy.CurrentRegion;
import de.hafen.platform.tenancy.RegionKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Carries what regions tell each other: reads it in one, ends that transaction, writes it in the
 * other as that one's own role, and notes in the first that it was heard. Killed in between, it
 * does the same again, which changes nothing. At once what somebody has just done, and each minute
 * whatever is left in any region.
 */
@Component
class Carrier {

    private static final Logger log = LoggerFactory.getLogger(Carrier.class);
    private static final Duration ROUND = Duration.ofMinutes(1);
    private static final int AT_ONCE = 100;

    private final EachRegion regions;
    private final OutgoingRows out;
    private final IncomingRows in;
    private final Deciding deciding;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Set<RegionKey> waiting = ConcurrentHashMap.newKeySet();
    private Instant lastRound = Instant.EPOCH;

    Carrier(
            EachRegion regions,
            OutgoingRows out,
            IncomingRows in,
            Deciding deciding,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.regions = regions;
        this.out = out;
        this.in = in;
        this.deciding = deciding;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void on(HandOversWaiting some) {
        waiting.add(some.region());
    }

    /** Carries what is due. */
    @Scheduled(fixedDelayString = "500ms", initialDelayString = "5s")
    void carry() {
        boolean round = !clock.instant().isBefore(lastRound.plus(ROUND));
        if (!round && waiting.isEmpty()) {
            return;
        }
        if (round) {
            lastRound = clock.instant();
        }
        regions.run(
                "hand-overs",
                () -> {
                    if (waiting.remove(CurrentRegion.required()) || round) {
                        carryFromHere();
                    }
                });
    }

    /** Carries what the bound region has to tell. */
    void carryFromHere() {
        RegionKey here = CurrentRegion.required();
        read(() -> in.wishes(AT_ONCE)).forEach(wish -> carry(here, wish));
        read(() -> out.due(AT_ONCE)).forEach(message -> carry(here, message));
    }

    private void carry(RegionKey here, IncomingRows.Wish wish) {
        RegionKey there = new RegionKey(wish.from());
        attempt(
                wish.id(),
                () -> {
                    HandOverState decision = at(there, () -> deciding.decide(here, wish));
                    deciding.decided(there, wish.id(), decision);
                });
    }

    private void carry(RegionKey here, OutgoingRows.Message message) {
        attempt(
                message.id(),
                () -> {
                    at(
                            new RegionKey(message.to()),
                            () -> {
                                deciding.hear(here, message);
                                return true;
                            });
                    transaction.executeWithoutResult(_ -> out.told(message.id(), message.state()));
                });
    }

    private static void attempt(Object id, Runnable carrying) {
        try {
            carrying.run();
        } catch (RuntimeException later) {
            log.warn("hand-over {} was not carried, and will be again", id, later);
        }
    }

    private static <T> T at(RegionKey there, Supplier<T> work) {
        return CurrentCaller.where(CurrentRegion.where(there), CurrentCaller.required())
                .call(work::get);
    }

    private <T> List<T> read(Supplier<List<T>> due) {
        List<T> found = transaction.execute(_ -> due.get());
        return found == null ? List.of() : found;
    }
}
