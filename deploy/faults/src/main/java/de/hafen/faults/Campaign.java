package de.hafen.faults;

import de.hafen.faults.Trouble.Blow;
import de.hafen.faults.Trouble.Errand;
import de.hafen.faults.Trouble.Kill;
import de.hafen.faults.ledger.Verdict;
import de.hafen.faults.proxy.Tripwire;
import java.io.PrintStream;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;

/**
 * Makes trouble in rounds. A round kills several processes, each at some places, waits until all is
 * well again, stops the desks, and compares.
 */
final class Campaign {

    private static final long REACHED_SECONDS = 120;
    private static final long WELL_MILLIS = 90_000;

    private final Scene scene;
    private final Inspection inspection;
    private final Tally tally = new Tally();
    private final PrintStream out;

    Campaign(Scene scene, PrintStream out) throws SQLException {
        this.scene = scene;
        this.inspection = new Inspection(scene);
        this.out = out;
    }

    Tally tally() {
        return tally;
    }

    /** Kills processes at these places: each process at its own, one after the other. */
    void round(List<Kill> kills) throws Exception {
        scene.calls().take();
        Map<String, List<Kill>> lanes = kills.stream().collect(Collectors.groupingBy(Kill::victim));
        List<String> made = Collections.synchronizedList(new ArrayList<>());
        List<Future<?>> errands = Collections.synchronizedList(new ArrayList<>());
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> all = new ArrayList<>();
            for (List<Kill> lane : lanes.values()) {
                all.add(
                        threads.submit(() -> {
                            for (Kill kill : lane) {
                                Tripwire wire = put(kill);
                                errands.add(threads.submit(() -> run(kill.errand())));
                                if (kill(kill, wire)) {
                                    made.add(kill.name());
                                }
                            }
                            return lane;
                        }));
            }
            for (Future<?> lane : all) {
                lane.get();
            }
            end(made, System.nanoTime(), errands);
            threads.shutdownNow();
        }
    }

    private Tripwire put(Kill kill) {
        return scene.stage()
                .tripwires()
                .put(
                        new Tripwire(
                                kill.moment(),
                                kill.where(),
                                () -> scene.supervisor().kill(kill.victim())));
    }

    /** Waits until the process has died at its place and is there again. */
    private boolean kill(Kill kill, Tripwire wire) throws Exception {
        if (!wire.awaitSprung(REACHED_SECONDS)) {
            scene.stage().tripwires().takeIn(wire);
            tally.complain(kill.name() + " was not reached");
            return false;
        }
        scene.stage().rig().await(kill.victim());
        return true;
    }

    /** Strikes blows, each where the one before has hardly been felt. */
    void strike(List<Blow> blows) throws Exception {
        scene.calls().take();
        for (Blow blow : blows) {
            blow.act().strike(scene);
        }
        end(blows.stream().map(Blow::name).toList(), System.nanoTime(), List.of());
    }

    private Object run(Errand errand) throws Exception {
        switch (errand) {
            case NONE -> {}
            case BRING_CONSULTATIONS -> scene.bringer().bring(Bringer.Content.CONSULTATIONS);
            case BRING_EVENTS -> scene.bringer().bring(Bringer.Content.EVENTS);
            case FOUND_A_REGION -> scene.founder().found();
            case FOUND_AND_UNDO -> scene.founder().foundAndUndo();
            case UPGRADE -> {
                OlderRelease older = scene.olderRelease();
                older.make(inspection.sharedRegions());
                scene.supervisor().kill("case-service");
                while (!older.behind(inspection.sharedRegions()).isEmpty()) {
                    Thread.sleep(100);
                }
            }
        }
        return errand;
    }

    private void end(List<String> made, long struck, List<Future<?>> errands) throws Exception {
        long end = System.currentTimeMillis() + WELL_MILLIS;
        for (Future<?> errand : errands) {
            try {
                errand.get(Math.max(1, end - System.currentTimeMillis()), TimeUnit.MILLISECONDS);
            } catch (TimeoutException late) {
                tally.complain(made + ": work was not finished");
            } catch (ExecutionException failed) {
                tally.complain(made + ": " + failed.getCause());
            }
        }
        while (!scene.allWorkedSince(struck) && System.currentTimeMillis() < end) {
            Thread.sleep(20);
        }
        scene.calls().gatewayAway(false);
        if (!scene.shift().pause(60)) {
            tally.complain(made + ": writes did not end");
            return;
        }
        try {
            boolean well = inspection.awaitFigures(WELL_MILLIS);
            Duration recovery = Duration.ofNanos(System.nanoTime() - struck);
            Verdict verdict = inspection.inspect();
            Calls.Fared fared = scene.calls().take();
            tally.add(made, verdict, fared, recovery);
            out.printf(
                    "%s: %s in %.1f s, %d calls, slowest %d ms%s%n",
                    String.join(" + ", made),
                    verdict.isFine() && well ? "well" : "NOT WELL " + verdict,
                    recovery.toMillis() / 1000.0,
                    fared.count(),
                    fared.slowest().toMillis(),
                    fared.broken().isEmpty() && fared.late().isEmpty()
                            ? ""
                            : " " + fared.broken() + " " + fared.late());
        } finally {
            scene.shift().goOn();
        }
    }

    /** Reads all back once more, at the very end; the desks do not begin again. */
    Verdict last() throws Exception {
        if (!scene.shift().pause(60)) {
            tally.complain("writes did not end");
        }
        inspection.awaitFigures(WELL_MILLIS);
        Verdict verdict = inspection.inspectAll();
        tally.add(List.of("everything, read back"), verdict, scene.calls().take(), Duration.ZERO);
        return verdict;
    }
}
