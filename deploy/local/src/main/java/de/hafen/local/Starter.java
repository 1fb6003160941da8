package de.hafen.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Brings parts up side by side and tells the board about each. */
final class Starter {

    private final Home home;
    private final Processes processes;
    private final Board board;
    private final List<Processes.Running> started = new ArrayList<>();
    private boolean undone;
    private volatile boolean failed;

    Starter(Home home, Processes processes, Board board) {
        this.home = home;
        this.processes = processes;
        this.board = board;
    }

    /** A piece of a start. */
    @FunctionalInterface
    interface Work {
        void run() throws Exception;
    }

    /** Returns when all are up; throws {@link Stopped} where one can't come up. */
    void start(List<Part> parts) throws InterruptedException {
        together(parts.stream().<Work>map(part -> () -> start(part)).toList());
    }

    /** Side by side. Where one fails, nothing more is started, and nobody waits for the others. */
    void together(List<Work> works) throws InterruptedException {
        List<Future<?>> running = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Work work : works) {
                running.add(threads.submit(() -> unlessFailed(work)));
            }
        }
        for (Future<?> it : running) {
            try {
                it.get();
            } catch (ExecutionException e) {
                if (e.getCause() instanceof Stopped stopped) {
                    throw stopped;
                }
                throw new Stopped("a part can't be started: " + e.getCause(), e);
            }
        }
    }

    private @Nullable Void unlessFailed(Work work) throws Exception {
        try {
            work.run();
            return null;
        } catch (Exception e) {
            failed = true;
            throw e;
        }
    }

    private void start(Part part) throws IOException, InterruptedException {
        if (failed) {
            return;
        }
        long begun = System.nanoTime();
        Optional<Processes.Running> before = processes.running(part.name());
        if (before.isPresent() && !before.get().build().equals(part.build())) {
            board.tell(part.name(), "is out of date, stops");
            processes.stop(before.get(), Duration.ofSeconds(25));
            before = Optional.empty();
        }
        if (before.isPresent() && up(part)) {
            board.tell(part.name(), "runs");
            return;
        }
        Processes.Running running = before.isPresent() ? before.get() : launch(part);
        board.tell(part.name(), "starts");
        long deadline = begun + part.patience().toNanos();
        while (!up(part)) {
            if (failed) {
                return;
            }
            if (!running.alive()) {
                throw new Stopped(part.name() + " ended while starting. " + lastWords(home, part));
            }
            if (System.nanoTime() > deadline) {
                throw new Stopped(
                        "%s is not up after %d seconds. %s"
                                .formatted(
                                        part.name(),
                                        part.patience().toSeconds(),
                                        lastWords(home, part)));
            }
            TimeUnit.MILLISECONDS.sleep(150);
        }
        board.tell(part.name(), "is up after " + board.elapsed());
    }

    private synchronized Processes.Running launch(Part part)
            throws IOException, InterruptedException {
        if (undone) {
            throw new Stopped("interrupted");
        }
        Processes.Running running = processes.start(part);
        started.add(running);
        return running;
    }

    /** Stops what was started here, last first; nothing is started any more. */
    synchronized void undo() {
        undone = true;
        System.err.println("\nInterrupted: what was started is stopped again.");
        for (Processes.Running running : started.reversed()) {
            try {
                processes.stop(running, Duration.ofSeconds(10));
            } catch (IOException | InterruptedException e) {
                System.err.println(running.name() + " can't be stopped: " + e.getMessage());
            }
        }
    }

    private static boolean up(Part part) {
        try {
            return part.health().up();
        } catch (Exception e) {
            return false; // not yet
        }
    }

    static String lastWords(Home home, Part part) throws IOException {
        Path log = home.log(part.name());
        List<String> lines = Files.exists(log) ? Files.readAllLines(log) : List.of();
        List<String> errors =
                lines.stream()
                        .skip(Math.max(0, lines.size() - 400))
                        .filter(l ->
                                l.contains("ERROR")
                                        || l.contains("FATAL")
                                        || l.contains("Caused by"))
                        .toList();
        List<String> last = errors.isEmpty() ? lines : errors;
        return "Its log, %s, ends with:\n    %s"
                .formatted(
                        log,
                        String.join(
                                "\n    ", last.subList(Math.max(0, last.size() - 4), last.size())));
    }
}
