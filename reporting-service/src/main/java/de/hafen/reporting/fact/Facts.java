package de.hafen.reporting.fact;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The facts of the bound region. Whatever is stored changes the region's numbers in the same
 * transaction. Facts may come twice, late and in any order: per subject the highest sequence wins.
 *
 * <p>All rows belong to a <em>generation</em>. Figures are read from the region's present one;
 * while a newer one is rebuilt from the outboxes, facts go into both, until the newer one has
 * everything and takes over.
 */
@Component
public class Facts {

    private static final int PART = 5_000;

    private final FactRows rows;
    private final FactChanges changes;
    private final Clock clock;

    Facts(FactRows rows, FactChanges changes, Clock clock) {
        this.rows = rows;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * What became of a batch.
     *
     * @param generation the newest generation that has the batch's facts now
     * @param changed whether any number may have changed
     */
    public record Stored(long generation, boolean changed) {}

    /** Throws {@link UnreadableFact} where the fact can never be stored. */
    public void check(FactState fact) {
        changes.check(fact);
    }

    /** Stores what is new of the batch. */
    @Transactional
    public Stored store(Collection<FactState> batch) {
        FactRows.State state = rows.lock();
        Map<String, FactState> latest = latest(batch);
        boolean changed = store(state.generation(), state.version() + 1, latest);
        Long next = state.next();
        if (next != null) {
            store(next, state.version() + 1, latest);
        }
        if (changed) {
            rows.changed(state.version() + 1);
        }
        return new Stored(next == null ? state.generation() : next, changed);
    }

    /** Begins an empty generation, or goes on with the one that was begun. */
    @Transactional
    public long beginRebuild() {
        FactRows.State state = rows.lock();
        Long begun = state.next();
        if (begun != null) {
            return begun;
        }
        long next = Math.max(state.generation() + 1, Instant.now(clock).getEpochSecond());
        rows.begin(next);
        return next;
    }

    /** A service says that the generation has all its facts; when all services have, it rules. */
    @Transactional
    public boolean arrived(String service, long generation, Collection<String> services) {
        FactRows.State state = rows.lock();
        Long next = state.next();
        if (next == null || next != generation) {
            return false;
        }
        if (!rows.arrived(service).containsAll(services)) {
            return false;
        }
        rows.rule(generation, state.version() + 1);
        return true;
    }

    /** Forgets a part of older generations; false when nothing is left of them. */
    @Transactional
    public boolean forgetOld() {
        long oldest = rows.lock().generation();
        return rows.forgetBefore(oldest, PART) + changes.forgetBefore(oldest, PART) > 0;
    }

    /** The generation that is being rebuilt and the services whose facts have not all arrived. */
    @Transactional(readOnly = true)
    public Rebuilding rebuilding(Collection<String> services) {
        return rows.rebuilding(services);
    }

    /**
     * How far a rebuild is.
     *
     * @param generation what is being rebuilt; 0 where nothing is
     * @param waitingFor services that have not sent everything again
     */
    public record Rebuilding(long generation, List<String> waitingFor) {}

    private boolean store(long generation, long version, Map<String, FactState> latest) {
        Map<String, FactState> stored = rows.find(generation, latest.values());
        List<FactChange> news = new ArrayList<>();
        latest.forEach((subject, fact) -> {
            FactState before = stored.get(subject);
            if (before == null || before.seq() < fact.seq()) {
                news.add(new FactChange(before, fact));
            }
        });
        if (news.isEmpty()) {
            return false;
        }
        rows.replace(generation, news.stream().map(FactChange::after).toList());
        changes.apply(generation, version, news);
        return true;
    }

    private static Map<String, FactState> latest(Collection<FactState> batch) {
        Map<String, FactState> latest = new HashMap<>();
        for (FactState fact : batch) {
            latest.merge(FactRows.subject(fact), fact, (a, b) -> a.seq() >= b.seq() ? a : b);
        }
        return latest;
    }
}
