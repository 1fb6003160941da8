package de.hafen.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The last step of a build: services unpacked and trained, server programs unpacked. */
final class Prepare {

    private Prepare() {}

    static void run(Home home, Path tree) throws Exception {
        Apps apps = new Apps(tree);
        int processors = Runtime.getRuntime().availableProcessors();
        List<Future<?>> work = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(Math.clamp(processors, 1, 5))) {
            for (Service service : Service.values()) {
                work.add(
                        threads.submit(() -> {
                            if (apps.prepare(service)) {
                                System.out.println("  " + service.module() + " is built");
                            }
                            return null;
                        }));
            }
            work.add(threads.submit(() -> new Binaries(home).postgres()));
            work.add(threads.submit(() -> new Binaries(home).redis()));
        }
        for (Future<?> one : work) {
            one.get();
        }
    }
}
