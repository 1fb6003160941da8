package de.hafen.reporting.fact;

import de.hafen.platform.identity.Caller;
import de.hafen.platform.identity.CurrentCaller;
import de.hafen.platform.jobs.AcrossTenants;
import de.hafen.platform.outbox.Answer;
import de.hafen.platform.outbox.FactStreams;
import de.hafen.platform.tenancy.CurrentRegion;
import de.hafen.platform.tenancy.RegionKey;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Computes a region's numbers anew from the outboxes of all publishers, beside the present ones,
 * which stay in use until the new ones are complete. Asks again until everything has come, so it
 * survives restarts and an emptied Redis.
 */
@Component
class Rebuilds {

    private static final Logger log = LoggerFactory.getLogger(Rebuilds.class);
    private static final Caller REPORTING = Caller.service("reporting");

    private final Facts facts;
    private final FactStreams streams;
    private final RebuildRows rows;
    private final RebuildProperties properties;

    Rebuilds(Facts facts, FactStreams streams, RebuildRows rows, RebuildProperties properties) {
        this.facts = facts;
        this.streams = streams;
        this.rows = rows;
        this.properties = properties;
    }

    /** Begins, or goes on with what was begun. */
    Facts.Rebuilding begin(RegionKey region) {
        long generation = bound(region, facts::beginRebuild);
        rows.add(region);
        log.info("region {} is rebuilt as generation {}", region, generation);
        ask(region);
        return progress(region);
    }

    Facts.Rebuilding progress(RegionKey region) {
        return bound(region, () -> facts.rebuilding(properties.publishers()));
    }

    /** A publisher has sent everything; true where the new numbers are now the region's. */
    boolean arrived(RegionKey region, String service, long generation) {
        boolean complete = facts.arrived(service, generation, properties.publishers());
        if (complete) {
            log.info("region {} is rebuilt", region);
        }
        return complete;
    }

    @Scheduled(fixedDelayString = "${reporting.rebuild.every:PT3S}")
    @AcrossTenants("looks which regions are being rebuilt, then binds each")
    void askAgain() {
        for (RegionKey region : rows.all()) {
            try {
                ask(region);
            } catch (RuntimeException e) {
                log.debug("region {} is asked for later", region, e);
            }
        }
    }

    private void ask(RegionKey region) {
        Facts.Rebuilding rebuilding = progress(region);
        if (rebuilding.generation() == 0) {
            while (bound(region, facts::forgetOld)) {
                log.debug("region {} forgets an older generation", region);
            }
            rows.remove(region);
            return;
        }
        List<Answer> asked =
                rebuilding.waitingFor().stream()
                        .<Answer>map(s -> new Answer.SendAgain(s, region, rebuilding.generation()))
                        .toList();
        streams.answer(asked);
    }

    private static <T> T bound(RegionKey region, ScopedValue.CallableOp<T, RuntimeException> work) {
        return CurrentCaller.where(CurrentRegion.where(region), REPORTING).call(work);
    }
}
