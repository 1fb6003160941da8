package de.hafen.local;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** {@code ./hafen down}: services first, then the servers that they use; nothing stays. */
final class Down {

    private final Processes processes;

    Down(Home home) {
        this.processes = new Processes(home);
    }

    void run() throws Exception {
        List<Processes.Running> all = processes.running();
        if (all.isEmpty()) {
            System.out.println("Nothing runs.");
            return;
        }
        List<String> servers = List.of(PostgresServer.NAME, RedisServer.NAME, Mailbox.NAME);
        stop(all.stream().filter(r -> !servers.contains(r.name())).toList());
        stop(all.stream().filter(r -> servers.contains(r.name())).toList());
        System.out.println("Stopped " + all.size() + " processes. Data is kept.");
    }

    private void stop(List<Processes.Running> parts) throws Exception {
        List<Future<?>> ends = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Processes.Running part : parts) {
                ends.add(
                        threads.submit(() -> {
                            processes.stop(part);
                            return null;
                        }));
            }
        }
        for (Future<?> end : ends) {
            end.get();
        }
    }
}
