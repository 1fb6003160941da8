package de.hafen.platform.imports;

import de.hafen.platform.identity.Caller;
import de.hafen.platform.identity.CurrentCaller;
import de.hafen.platform.problem.Problem;
import de.hafen.platform.sheets.Table;
import de.hafen.platform.tenancy.CurrentRegion;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;

/** Does a piece of claimed work: one transaction over the whole file, kept or rolled back. */
class ImportRun {

    private static final Logger log = LoggerFactory.getLogger(ImportRun.class);
    private static final int ATTEMPTS = 3;
    private static final int KEPT = 5_000;

    private final ImportStore store;
    private final ImportBrought brought;
    private final ImportWork work;
    private final TransactionOperations region;
    private final Clock clock;

    ImportRun(
            ImportStore store,
            ImportBrought brought,
            ImportWork work,
            TransactionOperations region,
            Clock clock) {
        this.store = store;
        this.brought = brought;
        this.work = work;
        this.region = region;
        this.clock = clock;
    }

    void work(ImportWork.Claim claim, ImportKind<?> kind) {
        CurrentRegion.where(claim.region()).run(() -> inRegion(claim, kind));
    }

    private void inRegion(ImportWork.Claim claim, ImportKind<?> kind) {
        Optional<Import> found =
                Optional.ofNullable(
                        region.execute(
                                status -> store.find(claim.feature(), claim.id()).orElse(null)));
        if (found.isEmpty()) {
            work.done(claim);
            return;
        }
        IntConsumer progress = done -> keep(claim, done);
        Import.Undo undo = found.get().undo();
        CurrentCaller.where(caller(undo == null ? found.get().by() : undo.by()))
                .run(() -> attempt(found.get(), claim, kind, progress));
    }

    private void attempt(
            Import one, ImportWork.Claim claim, ImportKind<?> kind, IntConsumer progress) {
        try {
            switch (one.status()) {
                case CHECKING -> check(one, kind, progress);
                case IMPORTING ->
                        region.executeWithoutResult(transaction -> store(one, kind, progress));
                case UNDOING ->
                        region.executeWithoutResult(transaction -> undo(one, kind, progress));
                case MAPPED, CHECKED, DONE, FAILED, UNDONE -> {
                    // noted in vain
                }
            }
        } catch (Overtaken gone) {
            log.info("import {} has been taken over", one.id());
            return;
        } catch (StillHeld dying) {
            log.info("import {} is still held by a process that is gone", one.id());
            work.later(claim);
            return;
        } catch (RuntimeException broken) {
            if (!(broken instanceof Problem) && claim.attempts() < ATTEMPTS) {
                work.again(claim);
                throw broken;
            }
            log.warn("import {} has failed", one.id(), broken);
            String why =
                    broken instanceof Problem problem ? problem.type() : "/problems/unexpected";
            region.executeWithoutResult(status -> fail(one, why));
        }
        work.done(claim);
    }

    private void fail(Import one, String why) {
        if (one.status() == ImportStatus.UNDOING) {
            store.stillDone(one.id(), why);
        } else {
            store.fail(one.id(), why, clock.instant());
        }
    }

    /** A file with more than so many bad rows has another fault than its rows. */
    private void check(Import one, ImportKind<?> kind, IntConsumer progress) {
        List<Pass.RefusedRow> refused = new ArrayList<>();
        Pass.@Nullable Result result =
                region.execute(transaction -> {
                    transaction.setRollbackOnly();
                    return pass(
                            one,
                            kind,
                            progress,
                            store.dryRun(),
                            row -> {
                                if (refused.size() < KEPT) {
                                    refused.add(row);
                                }
                            });
                });
        if (result != null) {
            region.executeWithoutResult(status -> {
                store.forgetRefused(one.id());
                refused.forEach(row -> store.refuse(one.id(), row));
                store.finish(one.id(), ImportStatus.CHECKED, result, null);
            });
        }
    }

    private void store(Import one, ImportKind<?> kind, IntConsumer progress) {
        Optional<Import> held = hold(one);
        if (held.isPresent()) {
            Trial known = InEarnest.after(store.refused(one.id(), KEPT));
            store.forgetRefused(one.id());
            Pass.Result result =
                    pass(held.get(), kind, progress, known, row -> store.refuse(one.id(), row));
            store.finish(one.id(), ImportStatus.DONE, result, clock.instant());
        }
    }

    /** The import, if it is still where it was; nobody else can work on it until this commits. */
    private Optional<Import> hold(Import one) {
        Optional<Import> held = store.hold(one.feature(), one.id());
        if (held.isEmpty() && store.find(one.feature(), one.id()).isPresent()) {
            throw new StillHeld();
        }
        return held.filter(still -> still.status() == one.status());
    }

    private void undo(Import one, ImportKind<?> kind, IntConsumer progress) {
        if (hold(one).isPresent()) {
            store.undone(one.id(), brought.takeBack(one.id(), kind.takeBack(), progress));
        }
    }

    private <T> Pass.Result pass(
            Import one,
            ImportKind<T> kind,
            IntConsumer progress,
            Trial trial,
            Consumer<Pass.RefusedRow> refusals) {
        ImportKind<T> here = kind.here();
        Table table = Imports.open(here, store.content(one));
        Arrivals arrivals = brought.of(one.id());
        return new Pass<>(here, table, one.mapping(), trial, progress, refusals, arrivals).run();
    }

    private void keep(ImportWork.Claim claim, int done) {
        if (!work.progress(claim, done)) {
            throw new Overtaken();
        }
    }

    private static Caller caller(Import.Who who) {
        return new Caller(
                who.subject(),
                who.name(),
                Caller.Kind.valueOf(who.kind()),
                CurrentRegion.required(),
                Set.of(),
                Set.of(),
                Set.of());
    }

    /** Another process has taken the work over; what this one did is rolled back. */
    private static final class Overtaken extends RuntimeException {}

    /** A process is gone, but its database connection has not noticed yet. */
    private static final class StillHeld extends RuntimeException {}
}
