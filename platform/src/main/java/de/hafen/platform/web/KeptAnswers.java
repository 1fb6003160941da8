package de.hafen.platform.web;

import de.hafen.platform.jobs.AcrossTenants;
import de.hafen.platform.jobs.EachRegion;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Forgets the answers of requests with an idempotency key when nobody will repeat them any more: in
 * each region, and where a service has none, in its own schema.
 */
final class KeptAnswers {

    private static final Logger log = LoggerFactory.getLogger(KeptAnswers.class);
    private static final int AT_ONCE = 1_000;

    private final IdempotencyStore store;
    private final Optional<EachRegion> regions;
    private final Duration kept;
    private final Clock clock;

    KeptAnswers(IdempotencyStore store, Optional<EachRegion> regions, Duration kept, Clock clock) {
        this.store = store;
        this.regions = regions;
        this.kept = kept;
        this.clock = clock;
    }

    /** Several processes may do it at once; each row goes once. */
    @Scheduled(fixedDelayString = "1h", initialDelayString = "10m")
    @AcrossTenants(
            "a service without regions keeps them in its own schema; the others each by each")
    void forgetOld() {
        if (regions.isPresent()) {
            regions.get().run("forgetting answers", this::forget);
        } else {
            forget();
        }
    }

    /** In small steps, so that no statement takes long and no lock is held long. */
    private void forget() {
        int all = 0;
        int gone;
        do {
            gone = store.forget(clock.instant().minus(kept), AT_ONCE);
            all += gone;
        } while (gone == AT_ONCE);
        if (all > 0) {
            log.info("{} kept answers are older than {} and gone", all, kept);
        }
    }
}
