package de.hafen.faults;

import de.hafen.faults.ledger.Entry;
import de.hafen.faults.ledger.Ledger;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;

/** Orders regions as a platform administrator's program does, and sees each run to its end. */
final class Founder {

    private static final long PAUSE_MILLIS = 200;

    private final Machine operator;
    private final Ledger ledger;
    private final Calls calls;
    private final String prefix;
    private final AtomicInteger regions = new AtomicInteger();

    Founder(Machine operator, Ledger ledger, Calls calls, String prefix) {
        this.operator = operator;
        this.ledger = ledger;
        this.calls = calls;
        this.prefix = prefix;
    }

    /** Has a region made; returns when it is open. */
    String found() throws InterruptedException {
        String key = next();
        order(key, "shared", "chief@" + key + ".example");
        ledger.write(new Entry.Opened(key));
        return key;
    }

    /** Has a region made on that server, with an administrator who has an account already. */
    void found(String key, String placement, String administrator) throws InterruptedException {
        order(key, placement, administrator);
    }

    /** Orders a region and takes the order back; returns when nothing should be left. */
    void foundAndUndo() throws InterruptedException {
        String key = next();
        String run = "/api/platform/runs/" + begin(key, "shared", "chief@" + key + ".example");
        awaitStep(run, "case-data");
        while (true) {
            Answer undo = operator.once("POST", run + "/undo", Map.of(), Door.JSON.missingNode());
            if (undo.succeeded()) {
                break;
            }
            if (undo.body().path("type").asString("").endsWith("region-is-open")) {
                follow(run, "DONE");
                ledger.write(new Entry.Opened(key));
                return;
            }
            Thread.sleep(PAUSE_MILLIS);
        }
        follow(run, "UNDONE");
        ledger.write(new Entry.Undone(key));
    }

    private String next() {
        return prefix + "-" + regions.incrementAndGet();
    }

    private void order(String key, String placement, String administrator)
            throws InterruptedException {
        follow("/api/platform/runs/" + begin(key, placement, administrator), "DONE");
    }

    private String begin(String key, String placement, String administrator)
            throws InterruptedException {
        JsonNode order =
                Door.object(
                        Map.of(
                                "name",
                                "Region " + key,
                                "shortName",
                                key,
                                "municipalities",
                                List.of("05111000"),
                                "sponsors",
                                List.of(),
                                "languages",
                                List.of("de"),
                                "targetGroups",
                                List.of("PROFESSIONAL"),
                                "accent",
                                "plum",
                                "mark",
                                "●",
                                "placement",
                                placement,
                                "administrator",
                                Map.of(
                                        "name",
                                        "Chief",
                                        "email",
                                        administrator,
                                        "roles",
                                        List.of("adviser"))));
        return operator.insist("PUT", "/api/platform/regions/" + key, "", order)
                .body()
                .path("run")
                .path("id")
                .asString();
    }

    private void awaitStep(String run, String step) throws InterruptedException {
        while (true) {
            JsonNode now = operator.insist("GET", run, "", Door.JSON.missingNode()).body();
            for (JsonNode one : now.path("steps")) {
                if (one.path("id").asString().equals(step)
                        && !one.path("status").asString().equals("WAITING")) {
                    return;
                }
            }
            Thread.sleep(PAUSE_MILLIS / 4);
        }
    }

    /** A run that waits for a person has not recovered; it is complained about, and helped. */
    private void follow(String run, String end) throws InterruptedException {
        while (true) {
            JsonNode now = operator.insist("GET", run, "", Door.JSON.missingNode()).body();
            String status = now.path("status").asString();
            if (status.equals(end)) {
                return;
            }
            if (status.equals("FAILED")) {
                calls.complain("a run waits for a person: " + now);
                operator.insist("POST", run + "/resume", "", Door.JSON.missingNode());
            }
            Thread.sleep(PAUSE_MILLIS);
        }
    }
}
