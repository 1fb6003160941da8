package de.hafen.tenants.provisioning;

import de.hafen.platform.problem.Problem;
import de.hafen.tenants.dataservice.DataServiceFailed;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * Works on runs. Any number of workers, in any number of processes, share the runs through leases:
 * one that dies loses its lease, and another goes on where the record ends.
 */
final class Worker {

    /** For about five minutes: a service that is started again is no case for a person. */
    static final int MOST_ATTEMPTS = 60;

    /** Kept every two seconds; a killed process must not hold up a run for long. */
    static final Duration LEASE = Duration.ofSeconds(8);

    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);
    private static final Logger log = LoggerFactory.getLogger(Worker.class);

    private final UUID holder;
    private final RunRows rows;
    private final List<Step> steps;
    private final Clock clock;

    Worker(UUID holder, RunRows rows, List<Step> steps, Clock clock) {
        this.holder = holder;
        this.rows = rows;
        this.steps = List.copyOf(steps);
        this.clock = clock;
    }

    /** Takes one run that is due and works on it as far as it goes; false where none is due. */
    boolean workOnOne() throws InterruptedException {
        Optional<Run> claimed = rows.claim(holder, clock.instant(), LEASE);
        if (claimed.isEmpty()) {
            return false;
        }
        work(claimed.get().id());
        return true;
    }

    /** Keeps the leases of what this worker works on. */
    void keepLeases() {
        rows.keep(holder, clock.instant().plus(LEASE));
    }

    private void work(RunId id) throws InterruptedException {
        while (true) {
            Run run = rows.find(id).orElseThrow();
            if (!rows.holds(id, holder)) {
                log.warn("run {} was taken over by another worker", id);
                return;
            }
            Optional<Duration> pause =
                    switch (run.status()) {
                        case RUNNING -> forward(run);
                        case UNDOING -> backward(run);
                        case DONE, FAILED, UNDONE -> Optional.of(Duration.ZERO);
                    };
            if (pause.isPresent()) {
                rows.release(id, holder, clock.instant().plus(pause.get()));
                return;
            }
        }
    }

    /** The next stage. Empty: there is more to do now; otherwise when. */
    private Optional<Duration> forward(Run run) throws InterruptedException {
        List<Step> stage = nextStage(run);
        if (stage.isEmpty()) {
            rows.move(run.id(), RunStatus.RUNNING, RunStatus.DONE, clock.instant());
            log.info("region {} is provisioned", run.order().key());
            return Optional.empty();
        }
        List<Outcome> outcomes = new ArrayList<>();
        List<Future<Outcome>> tries = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Step step : stage) {
                tries.add(threads.submit(() -> perform(run, step)));
            }
        }
        for (Future<Outcome> attempt : tries) {
            outcomes.add(result(attempt));
        }
        if (outcomes.stream().anyMatch(Outcome.Failed.class::isInstance)) {
            rows.move(run.id(), RunStatus.RUNNING, RunStatus.FAILED, clock.instant());
            return Optional.empty();
        }
        return outcomes.stream()
                .filter(Outcome.Again.class::isInstance)
                .map(again -> ((Outcome.Again) again).after)
                .max(Comparator.naturalOrder());
    }

    private List<Step> nextStage(Run run) {
        return steps.stream()
                .filter(it -> run.step(it.id()).status() != StepStatus.DONE)
                .mapToInt(Step::stage)
                .min()
                .stream()
                .boxed()
                .flatMap(stage -> steps.stream().filter(it -> it.stage() == stage))
                .filter(it -> run.step(it.id()).status() != StepStatus.DONE)
                .toList();
    }

    private Outcome perform(Run run, Step step) {
        rows.begin(run.id(), step.id(), clock.instant());
        try {
            String detail = step.perform(run);
            rows.end(run.id(), step.id(), StepStatus.DONE, detail, clock.instant());
            return new Outcome.Done();
        } catch (RuntimeException thrown) {
            int attempts = run.step(step.id()).attempts() + 1;
            boolean again = mayPass(thrown) && attempts < MOST_ATTEMPTS;
            log.warn("step {} of run {} failed: {}", step.id(), run.id(), words(thrown));
            rows.end(
                    run.id(),
                    step.id(),
                    again ? StepStatus.RETRYING : StepStatus.FAILED,
                    words(thrown),
                    clock.instant());
            return again ? new Outcome.Again(pause(attempts)) : new Outcome.Failed();
        }
    }

    /** Takes back the last step that has traces. Empty: there is more to do now; otherwise when. */
    private Optional<Duration> backward(Run run) {
        Optional<Step> last =
                steps.reversed().stream()
                        .filter(it -> run.step(it.id()).status().hasTraces())
                        .findFirst();
        if (last.isEmpty()) {
            rows.move(run.id(), RunStatus.UNDOING, RunStatus.UNDONE, clock.instant());
            log.info("the run for region {} is undone", run.order().key());
            return Optional.empty();
        }
        Step step = last.get();
        rows.begin(run.id(), step.id(), clock.instant());
        try {
            step.compensate(run);
            rows.end(run.id(), step.id(), StepStatus.UNDONE, "", clock.instant());
            return Optional.empty();
        } catch (RuntimeException thrown) {
            int attempts = run.step(step.id()).attempts() + 1;
            log.warn("step {} of run {} can't be undone: {}", step.id(), run.id(), words(thrown));
            rows.end(
                    run.id(),
                    step.id(),
                    StepStatus.RETRYING,
                    "undoing: " + words(thrown),
                    clock.instant());
            if (attempts >= MOST_ATTEMPTS) {
                rows.move(run.id(), RunStatus.UNDOING, RunStatus.FAILED, clock.instant());
                return Optional.empty();
            }
            return Optional.of(pause(attempts));
        }
    }

    private static Outcome result(Future<Outcome> attempt) throws InterruptedException {
        try {
            return attempt.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error end) {
                throw end;
            }
            throw new IllegalStateException(e);
        }
    }

    private static boolean mayPass(RuntimeException thrown) {
        return switch (thrown) {
            case DataServiceFailed failed -> failed.mayPass();
            case StepFailed failed -> failed.mayPass();
            case Problem _ -> false;
            default -> isOfTheDatabase(thrown);
        };
    }

    /** Also where somebody wrapped it, like the encoder of a token whose key can't be read now. */
    private static boolean isOfTheDatabase(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof DataAccessException || cause instanceof TransactionException) {
                return true;
            }
        }
        return false;
    }

    /** Own words only: what other exceptions say may hold anything. */
    private static String words(RuntimeException thrown) {
        return switch (thrown) {
            case DataServiceFailed failed -> String.valueOf(failed.getMessage());
            case StepFailed failed -> String.valueOf(failed.getMessage());
            case Problem problem -> problem.title();
            default ->
                    isOfTheDatabase(thrown)
                            ? "the platform's own database did not answer"
                            : "an unexpected error (" + thrown.getClass().getSimpleName() + ")";
        };
    }

    private static Duration pause(int attempts) {
        Duration pause = Duration.ofSeconds(1L << Math.min(attempts - 1, 10));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }

    private sealed interface Outcome {
        record Done() implements Outcome {}

        record Again(Duration after) implements Outcome {}

        record Failed() implements Outcome {}
    }
}
