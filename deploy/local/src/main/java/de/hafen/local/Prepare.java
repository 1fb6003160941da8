package de.hafen.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The last step of a build: services and server programs unpacked, what changed is trained. */
final class Prepare {

    private Prepare() {}

    static void run(Home home, Path tree) throws Exception {
        Apps apps = new Apps(tree);
        Binaries binaries = new Binaries(home);
        Map<Service, Future<Boolean>> unpacked = new TreeMap<>();
        List<Future<?>> servers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            for (Service service : Service.values()) {
                unpacked.put(service, threads.submit(() -> apps.unpack(service)));
            }
            servers.add(threads.submit(binaries::postgres));
            servers.add(threads.submit(binaries::redis));
        }
        for (Future<?> server : servers) {
            server.get();
        }
        Set<Service> changed = EnumSet.noneOf(Service.class);
        for (Map.Entry<Service, Future<Boolean>> service : unpacked.entrySet()) {
            if (service.getValue().get()) {
                changed.add(service.getKey());
            }
        }
        // the launcher itself writes its cache while this run ends
        if (!changed.isEmpty() || !Files.exists(tree.resolve(Apps.LAUNCHER_CACHE))) {
            Training.run(home, apps, changed);
        }
    }
}
