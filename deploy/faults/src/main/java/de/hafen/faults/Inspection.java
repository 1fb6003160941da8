package de.hafen.faults;

import de.hafen.faults.ledger.Checker;
import de.hafen.faults.ledger.Entry;
import de.hafen.faults.ledger.Found;
import de.hafen.faults.ledger.Ledger;
import de.hafen.faults.ledger.Verdict;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** Looks at everything while nobody writes, and compares it with the ledger. */
final class Inspection {

    private static final int FRESH = 200;
    private static final long PAUSE_MILLIS = 100;

    private final Scene scene;
    private final Tables tables;
    private final OlderRelease older;
    private final Map<String, Map<String, Entry.Held>> seen = new HashMap<>();
    private final Set<String> judged = new HashSet<>();

    Inspection(Scene scene) throws SQLException {
        this.scene = scene;
        this.tables = scene.tables();
        this.older = scene.olderRelease();
    }

    /** Waits until dashboards show what the tables hold; false where they do not in that time. */
    boolean awaitFigures(long millis) throws SQLException, InterruptedException {
        long end = System.currentTimeMillis() + millis;
        for (String region : scene.regions()) {
            Map<String, Long> counted = tables.counted(Scene.serverOf(region), region);
            while (!shown(region, counted.keySet()).equals(counted)) {
                if (System.currentTimeMillis() > end) {
                    return false;
                }
                Thread.sleep(PAUSE_MILLIS);
            }
        }
        return true;
    }

    /** What is wrong; records that were right before are read again only where they changed. */
    Verdict inspect() throws SQLException, InterruptedException {
        List<Verdict> verdicts = new ArrayList<>();
        Map<String, Ledger.Expected> expected = scene.ledger().expected();
        for (String region : scene.regions()) {
            Ledger.Expected its = expected.get(region);
            if (its != null) {
                verdicts.add(Checker.check(region, its, found(region, its)));
            }
        }
        for (Map.Entry<String, Boolean> run : scene.ledger().runs().entrySet()) {
            if (judged.add(run.getKey())) {
                verdicts.add(
                        Checker.check(run.getKey(), run.getValue(), tables.region(run.getKey())));
            }
        }
        Verdict verdict = Checker.together(verdicts);
        older.behind(sharedRegions()).forEach(it -> verdict.half().add(it + " is not upgraded"));
        return verdict;
    }

    /** Reads everything again. */
    Verdict inspectAll() throws SQLException, InterruptedException {
        seen.clear();
        judged.clear();
        return inspect();
    }

    List<String> sharedRegions() {
        return scene.regions().stream().filter(it -> !it.equals(Scene.ALONE)).toList();
    }

    private Found found(String region, Ledger.Expected expected)
            throws SQLException, InterruptedException {
        String server = Scene.serverOf(region);
        Map<String, Long> counted = tables.counted(server, region);
        return new Found(
                tables.rows(server, region),
                read(region, expected),
                counted,
                shown(region, counted.keySet()),
                tables.facts(server, region));
    }

    private Map<String, Entry.Held> read(String region, Ledger.Expected expected)
            throws InterruptedException {
        Map<String, Entry.Held> known = seen.computeIfAbsent(region, _ -> new HashMap<>());
        read(region, "consultations", "m-", Writer::seen, expected, known);
        read(region, "events", "e-", Organiser::seen, expected, known);
        return known;
    }

    private void read(
            String region,
            String feature,
            String marker,
            Function<JsonNode, Entry.Held> view,
            Ledger.Expected expected,
            Map<String, Entry.Held> known)
            throws InterruptedException {
        String path = "/api/regions/" + region + "/" + feature;
        List<Entry.Held> changed =
                expected.held().entrySet().stream()
                        .filter(it -> it.getKey().startsWith(marker))
                        .map(Map.Entry::getValue)
                        .filter(it -> !it.equals(known.get(it.id())))
                        .toList();
        if (changed.isEmpty()) {
            return;
        }
        for (JsonNode one : get(region, path + "?limit=" + FRESH).path("items")) {
            Entry.Held held = view.apply(one);
            known.put(held.id(), held);
        }
        for (Entry.Held one : changed) {
            if (!one.equals(known.get(one.id()))) {
                known.put(one.id(), view.apply(get(region, path + "/" + one.id())));
            }
        }
    }

    private Map<String, Long> shown(String region, Set<String> figures)
            throws InterruptedException {
        Map<String, Long> shown = new HashMap<>();
        for (JsonNode one : get(region, "/api/regions/" + region + "/figures").path("indicators")) {
            if (figures.contains(one.path("id").asString())) {
                shown.put(one.path("id").asString(), one.path("value").asLong());
            }
        }
        return shown;
    }

    private JsonNode get(String region, String path) throws InterruptedException {
        try {
            return scene.machine(region).insist("GET", path, "", Door.JSON.missingNode()).body();
        } catch (Machine.Refused notThere) {
            return Door.JSON.missingNode();
        }
    }
}
