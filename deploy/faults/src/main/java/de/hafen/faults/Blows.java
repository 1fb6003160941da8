package de.hafen.faults;

import de.hafen.faults.Trouble.Blow;
import de.hafen.faults.proxy.FaultProxy;
import de.hafen.faults.proxy.Weather;
import de.hafen.local.Rig;
import java.util.ArrayList;
import java.util.List;

/** What happens to servers, to connections and to the gateway. */
final class Blows {

    /** Longer than any call may take. */
    private static final long LONG_MILLIS = 8_000;

    private static final long TOP_UP_MILLIS = 500;
    private static final int LONG_NOTE = 15_000;

    private Blows() {}

    /** All of them; the full disk only where there is one. */
    static List<Blow> all(boolean diskCanBeFilled) {
        List<Blow> all = new ArrayList<>();
        for (String part : List.of("gateway", Rig.POSTGRESQL, Rig.REDIS, Stage.OWN)) {
            all.add(new Blow(part + "-killed", scene -> scene.supervisor().kill(part)));
        }
        for (String part : List.of(Rig.POSTGRESQL, Rig.REDIS)) {
            all.add(new Blow(part + "-frozen", scene -> freeze(scene, part)));
            all.add(new Blow(part + "-reset", scene -> proxy(scene, part).reset()));
            for (Weather weather : List.of(Weather.SILENT, Weather.NO_ANSWERS, Weather.SLOW)) {
                String name = weather.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
                all.add(new Blow(part + "-" + name, scene -> storm(scene, part, weather)));
            }
        }
        all.add(new Blow("redis-emptied", Scene::emptyRedis));
        all.add(new Blow("own-down-others-start", Blows::othersStart));
        if (diskCanBeFilled) {
            all.add(new Blow("own-disk-full", scene -> fullDisk(scene, false)));
            all.add(new Blow("own-log-full", scene -> fullDisk(scene, true)));
        }
        return List.copyOf(all);
    }

    private static void freeze(Scene scene, String part) throws Exception {
        scene.stage().rig().freeze(part);
        Thread.sleep(LONG_MILLIS);
        scene.stage().rig().thaw(part);
    }

    private static void storm(Scene scene, String part, Weather weather) throws Exception {
        proxy(scene, part).weather(weather);
        Thread.sleep(LONG_MILLIS);
        proxy(scene, part).weather(Weather.CALM);
    }

    /** One region's server is away, and all data services are started anew: others must work. */
    private static void othersStart(Scene scene) throws Exception {
        Supervisor supervisor = scene.supervisor();
        supervisor.holdDown(Stage.OWN);
        supervisor.kill(Stage.OWN);
        List<String> services = List.of("case-service", "events-service", "reporting-service");
        services.forEach(supervisor::kill);
        long killed = System.nanoTime();
        scene.othersWrite(killed);
        supervisor.letUp(Stage.OWN);
    }

    /**
     * There is no room while writes go on: they are put off, and others are not touched. Where the
     * server's log has no room either it dies, and dies again at each start until there is some.
     */
    private static void fullDisk(Scene scene, boolean logToo) throws Exception {
        long filled = System.nanoTime();
        scene.lonelyWriter().writeLongNotes(LONG_NOTE);
        scene.stage().disk().fill();
        if (logToo) {
            scene.tables().fillLog(Stage.OWN);
        }
        try {
            for (long slept = 0; slept < 2 * LONG_MILLIS; slept += TOP_UP_MILLIS) {
                Thread.sleep(TOP_UP_MILLIS);
                scene.stage().disk().fill();
            }
            scene.othersWrite(filled);
            if (!scene.machine(Scene.ALONE).wasPutOffSince(filled)) {
                scene.calls().complain("the disk was full, and no write was put off");
            }
        } finally {
            scene.lonelyWriter().writeLongNotes(0);
            scene.stage().disk().clear();
        }
    }

    private static FaultProxy proxy(Scene scene, String part) {
        return part.equals(Rig.REDIS) ? scene.stage().redis() : scene.stage().postgres();
    }
}
