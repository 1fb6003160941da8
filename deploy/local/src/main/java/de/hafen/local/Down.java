package de.hafen.local;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** {@code ./hafen down}: services first, then the servers that they use; nothing stays. */
final class Down {

    private static final Duration GRACE = Duration.ofSeconds(25);

    private final Processes processes;

    Down(Home home) {
        this.processes = new Processes(home);
    }

    void run() throws IOException, InterruptedException {
        int stopped = stop(GRACE);
        System.out.println(
                stopped == 0
                        ? "Nothing runs."
                        : "Stopped " + stopped + " processes. Data is kept.");
    }

    /** Stops all, gives each that time to end by itself, and says how many there were. */
    int stop(Duration grace) throws IOException, InterruptedException {
        List<Processes.Running> all = processes.running();
        List<String> servers = List.of(PostgresServer.NAME, RedisServer.NAME, Mailbox.NAME);
        stop(all.stream().filter(r -> !servers.contains(r.name())).toList(), grace);
        stop(all.stream().filter(r -> servers.contains(r.name())).toList(), grace);
        processes.forgetDead();
        return all.size();
    }

    private void stop(List<Processes.Running> parts, Duration grace)
            throws IOException, InterruptedException {
        List<Future<?>> ends = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Processes.Running part : parts) {
                ends.add(
                        threads.submit(() -> {
                            processes.stop(part, grace);
                            return null;
                        }));
            }
        }
        for (Future<?> end : ends) {
            try {
                end.get();
            } catch (ExecutionException e) {
                throw new IOException("a process can't be stopped: " + e.getCause(), e);
            }
        }
    }
}
