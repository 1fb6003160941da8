package de.hafen.faults;

import de.hafen.faults.proxy.FaultProxy;
import de.hafen.faults.proxy.Tripwires;
import de.hafen.local.Rig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The platform as it is played with here: the launcher's own processes, a proxy before each server,
 * and a second PostgreSQL on which one region lives alone.
 */
final class Stage implements AutoCloseable {

    /** The server of one region alone. */
    static final String OWN = "own";

    private final Rig rig;
    private final Tripwires tripwires = new Tripwires();
    private final FaultProxy postgres;
    private final FaultProxy redis;
    private final FaultProxy own;
    private final SmallDisk disk;

    Stage(Path home, int port, Path tree) throws IOException, InterruptedException {
        this.rig = Rig.in(home, port, tree);
        Path small = home.resolve("own");
        Files.createDirectories(small);
        this.disk = SmallDisk.at(small);
        keepOutside(small, "logs");
        keepOutside(small, "run");
        rig.addServer(OWN, small);
        this.postgres =
                new FaultProxy(FaultProxy.Protocol.POSTGRESQL, rig.port(Rig.POSTGRESQL), tripwires);
        this.redis = new FaultProxy(FaultProxy.Protocol.REDIS, rig.port(Rig.REDIS), tripwires);
        this.own = new FaultProxy(FaultProxy.Protocol.POSTGRESQL, rig.port(OWN), tripwires);
        for (String service : rig.services()) {
            rig.tell(service, behindProxies(rig.told(service)));
        }
    }

    /** What watches the server has room, also where the server has none. */
    private static void keepOutside(Path small, String what) throws IOException {
        Path outside = small.resolveSibling(small.getFileName() + "-" + what);
        Files.createDirectories(outside);
        Files.createSymbolicLink(small.resolve(what), outside);
    }

    private Map<String, String> behindProxies(Map<String, String> told) {
        Map<String, String> settings = new HashMap<>();
        String server = "jdbc:postgresql://127.0.0.1:%d/";
        settings.put(
                "HAFEN_REDIS_URL",
                told.getOrDefault("HAFEN_REDIS_URL", "")
                        .replace(":" + rig.port(Rig.REDIS), ":" + redis.port()));
        if (told.containsKey("HAFEN_PG_URL")) {
            settings.put("HAFEN_PG_URL", server.formatted(postgres.port()));
            settings.put("HAFEN_PLACEMENTS_OWN_URL", server.formatted(own.port()));
        }
        return settings;
    }

    /** Deletes what an earlier run left in the folder, but for the unpacked programs. */
    static void clear(Path home) throws IOException, InterruptedException {
        SmallDisk.release(home.resolve("own"));
        if (!Files.isDirectory(home)) {
            return;
        }
        Path programs = home.resolve("servers");
        try (Stream<Path> all = Files.walk(home)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                if (!path.startsWith(programs) && !path.equals(home)) {
                    Files.delete(path);
                }
            }
        }
    }

    /** Starts everything and returns when it is up, with the first three regions. */
    void start() throws Exception {
        // also where somebody stops this program: nothing stays
        Runtime.getRuntime().addShutdownHook(new Thread(rig::close));
        rig.bringUp();
    }

    /** What a supervisor looks after. */
    List<String> parts() {
        List<String> parts = new ArrayList<>(rig.services());
        parts.addAll(List.of(Rig.POSTGRESQL, Rig.REDIS, OWN));
        return parts;
    }

    Rig rig() {
        return rig;
    }

    Tripwires tripwires() {
        return tripwires;
    }

    FaultProxy postgres() {
        return postgres;
    }

    FaultProxy redis() {
        return redis;
    }

    SmallDisk disk() {
        return disk;
    }

    @Override
    public void close() throws IOException {
        rig.close();
        postgres.close();
        redis.close();
        own.close();
        disk.close();
    }
}
