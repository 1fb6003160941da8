package de.hafen.cases.retention;

import de.hafen.platform.jobs.EachRegion;
import de.hafen.platform.tenancy.CurrentRegion;
import de.hafen.platform.tenancy.RegionKey;
import de.hafen.platform.time.RegionCalendar;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Deletes what is over, record by record: when somebody has asked for it, and each night. Each
 * record is a transaction with its entry in the trail and its place in the run's count, so a run
 * that is killed has deleted what it says, and the next one goes on.
 */
@Component
class RetentionWorker {

    private static final Logger log = LoggerFactory.getLogger(RetentionWorker.class);
    private static final int AT_ONCE = 100;

    /** So that what is over only because something else went waits for the next run. */
    private static final List<RetainedKind> ORDER =
            List.of(
                    RetainedKind.EMPLOYER,
                    RetainedKind.CLIENT,
                    RetainedKind.ENQUIRY,
                    RetainedKind.APPOINTMENT);

    private final EachRegion regions;
    private final Ending ending;
    private final RunStore runs;
    private final RegionCalendar calendar;
    private final TransactionTemplate transaction;
    private final Set<RegionKey> asked = ConcurrentHashMap.newKeySet();

    RetentionWorker(
            EachRegion regions,
            Ending ending,
            RunStore runs,
            RegionCalendar calendar,
            PlatformTransactionManager transactions) {
        this.regions = regions;
        this.ending = ending;
        this.runs = runs;
        this.calendar = calendar;
        this.transaction = new TransactionTemplate(transactions);
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void on(RunAsked run) {
        asked.add(run.region());
    }

    /** Does what somebody asked for. */
    @Scheduled(fixedDelayString = "500ms", initialDelayString = "5s")
    void whatWasAskedFor() {
        if (asked.isEmpty()) {
            return;
        }
        regions.run(
                "deleting what is over",
                () -> {
                    if (asked.remove(CurrentRegion.required())) {
                        deleteHere();
                    }
                });
    }

    /** Does what is over each night, where the region has said for how long it keeps things. */
    @Scheduled(cron = "0 40 2 * * *", zone = "Europe/Berlin")
    void eachNight() {
        regions.run("deleting what is over at night", this::night);
    }

    /** The night's run in the bound region; where nothing is over there is none. */
    void night() {
        transaction.executeWithoutResult(_ -> {
            if (ending.isDecided() && runs.open().isEmpty() && isAnythingOver()) {
                runs.begin(calendar.today());
            }
        });
        deleteHere();
    }

    /** Ends all runs that are under way in the bound region. */
    void deleteHere() {
        Optional<RetentionRun> run = transaction.execute(_ -> runs.open());
        while (run.isPresent()) {
            UUID id = run.get().id();
            ORDER.forEach(kind -> delete(id, kind));
            transaction.executeWithoutResult(_ -> runs.end(id));
            run = transaction.execute(_ -> runs.open());
        }
    }

    private boolean isAnythingOver() {
        return ORDER.stream().anyMatch(kind -> !ending.over(kind, Over.Place.FIRST, 1).isEmpty());
    }

    private void delete(UUID run, RetainedKind kind) {
        Over.Place after = Over.Place.FIRST;
        List<Over> part;
        do {
            Over.Place from = after;
            part = transaction.execute(_ -> ending.over(kind, from, AT_ONCE));
            part.forEach(one -> delete(run, one));
            after = part.isEmpty() ? after : part.getLast().place();
        } while (part.size() == AT_ONCE);
    }

    private void delete(UUID run, Over one) {
        try {
            transaction.executeWithoutResult(_ -> ending.end(run, one.kind(), one.id()));
        } catch (RuntimeException refused) {
            log.warn("{} could not be taken away", one, refused);
            transaction.executeWithoutResult(_ -> runs.failed(run));
        }
    }
}
