package de.hafen.tenants.provisioning;

import de.hafen.platform.identity.CurrentCaller;
import de.hafen.platform.tenancy.ServiceTransactional;
import de.hafen.platform.time.Ids;
import de.hafen.tenants.logbook.Logbook;
import de.hafen.tenants.placement.Placements;
import de.hafen.tenants.region.RegionStatus;
import de.hafen.tenants.region.Regions;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Orders for regions, and what becomes of them. */
@Component
@ServiceTransactional
public class Provisioning {

    private final RunRows rows;
    private final Steps steps;
    private final Regions regions;
    private final Placements placements;
    private final Logbook logbook;
    private final ApplicationEventPublisher events;
    private final Ids ids;
    private final Clock clock;

    Provisioning(
            RunRows rows,
            Steps steps,
            Regions regions,
            Placements placements,
            Logbook logbook,
            ApplicationEventPublisher events,
            Ids ids,
            Clock clock) {
        this.rows = rows;
        this.steps = steps;
        this.regions = regions;
        this.placements = placements;
        this.logbook = logbook;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    /** There is work for the workers of this process. */
    record WorkWaits() {}

    /**
     * Starts a run for the order, or goes on with the one that there is. The same order again is
     * the same run; another order for the same key is refused while the first one stands.
     */
    Run order(RegionOrder order) {
        Optional<Run> present = rows.lockCurrent(order.key());
        if (present.isPresent()) {
            return again(present.get(), order);
        }
        if (regions.find(order.key()).isPresent()) {
            throw new RegionExists(order.key());
        }
        placements.require(order.placement());
        regions.checkFree(order.key(), order.profile());
        RunId id = new RunId(ids.next());
        String by = CurrentCaller.isBound() ? CurrentCaller.required().subject() : "service:tenant";
        if (!rows.insert(id, order, by, steps.all(), clock.instant())) {
            // somebody else was faster by a blink
            return again(rows.lockCurrent(order.key()).orElseThrow(), order);
        }
        logbook.record(order.key(), "region-ordered", order.key().value(), "run " + id);
        events.publishEvent(new WorkWaits());
        return rows.find(id).orElseThrow();
    }

    private Run again(Run present, RegionOrder order) {
        boolean same = present.order().equals(order);
        return switch (present.status()) {
            case RUNNING, DONE -> {
                if (!same) {
                    throw present.status() == RunStatus.DONE
                            ? new RegionExists(order.key())
                            : new RegionBeingProvisioned(order.key(), present.id());
                }
                yield present;
            }
            case FAILED -> {
                if (!same) {
                    throw new RegionBeingProvisioned(order.key(), present.id());
                }
                yield resume(present.id());
            }
            case UNDOING, UNDONE -> throw new RegionBeingProvisioned(order.key(), present.id());
        };
    }

    /** Goes on with a run that gave up. */
    Run resume(RunId id) {
        Run run = rows.lock(id).orElseThrow(UnknownRun::new);
        if (run.status() == RunStatus.FAILED) {
            boolean undoing = run.steps().stream().anyMatch(it -> it.status() == StepStatus.UNDONE);
            rows.freshAttempts(id);
            rows.move(
                    id,
                    RunStatus.FAILED,
                    undoing ? RunStatus.UNDOING : RunStatus.RUNNING,
                    clock.instant());
            logbook.record(
                    run.order().key(), "run-resumed", run.order().key().value(), "run " + id);
            events.publishEvent(new WorkWaits());
        }
        return rows.find(id).orElseThrow();
    }

    /** Takes back everything that the run did, if the region is not open yet. */
    Run undo(RunId id) {
        Run run = rows.lock(id).orElseThrow(UnknownRun::new);
        boolean open =
                regions.find(run.order().key())
                        .filter(it -> it.status() != RegionStatus.PREPARING)
                        .isPresent();
        if (open) {
            throw new RegionIsOpen(run.order().key());
        }
        switch (run.status()) {
            case RUNNING, FAILED -> {
                rows.freshAttempts(id);
                rows.move(id, run.status(), RunStatus.UNDOING, clock.instant());
                logbook.record(
                        run.order().key(), "run-undone", run.order().key().value(), "run " + id);
                events.publishEvent(new WorkWaits());
            }
            case DONE, UNDOING, UNDONE -> {}
        }
        return rows.find(id).orElseThrow();
    }

    /** The run; a problem where there is none. */
    Run get(RunId id) {
        return rows.find(id).orElseThrow(UnknownRun::new);
    }

    /** The latest run of each region, newest first. */
    List<Run> latest() {
        return rows.latest();
    }
}
