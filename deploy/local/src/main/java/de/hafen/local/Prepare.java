package de.hafen.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The last step of a build: services and server programs unpacked, what changed is trained. */
final class Prepare {

    private Prepare() {}

    static void run(Home home, Path tree) throws Exception {
        run(home, tree, !Files.exists(tree.resolve(Apps.LAUNCHER_CACHE)));
    }

    /**
     * The same for a test: what others have trained already is found, and nothing trained twice.
     */
    static void services(Home home, Path tree) throws Exception {
        run(home, tree, false);
    }

    private static void run(Home home, Path tree, boolean launcher) throws Exception {
        Apps apps = new Apps(tree);
        Binaries binaries = new Binaries(home);
        List<Future<?>> steps = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            steps.add(
                    threads.submit(() -> {
                        apps.unpack();
                        return null;
                    }));
            steps.add(threads.submit(binaries::postgres));
            steps.add(threads.submit(binaries::redis));
        }
        for (Future<?> step : steps) {
            step.get();
        }
        Set<Service> untrained = apps.untrained();
        // the launcher itself writes its cache while this run ends
        if (!untrained.isEmpty() || launcher) {
            Training.run(home, apps, untrained);
        }
    }
}
