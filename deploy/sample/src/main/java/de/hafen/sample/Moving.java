package de.hafen.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Moves a centre into the platform: its old spreadsheets through the import, today by hand. */
final class Moving {

    private static final Pattern AS_OF = Pattern.compile(".* Stand (\\d{4}-\\d{2}-\\d{2})\\..*");
    private static final long PATIENCE_MS = 180_000;

    private final Desktop desk;
    private final String path;
    private final LocalDate today;

    Moving(Desktop desk, String region, LocalDate today) {
        this.desk = desk;
        this.path = "/api/regions/" + region;
        this.today = today;
    }

    /** As of which day the sample was brought before; a second run brings the same records. */
    static Optional<LocalDate> broughtBefore(Desktop desk, String region) {
        JsonNode imports = desk.get("/api/regions/" + region + "/clients/imports").path("items");
        for (JsonNode one : imports) {
            Matcher name = AS_OF.matcher(one.path("fileName").asString());
            if (name.matches() && one.path("status").asString().equals("DONE")) {
                return Optional.of(LocalDate.parse(name.group(1)));
            }
        }
        return Optional.empty();
    }

    /** What the imports of a centre came to. */
    record Moved(int imported, int known, int refused, int recorded) {}

    Moved bring(Centre centre) {
        OldTables tables = new OldTables(centre);
        List<SampleConsultation> held = new ArrayList<>(centre.consultations());
        List<SampleConsultation> byHand = ByHand.ofToday(held);
        held.removeAll(byHand);
        Map<String, String> networks = networks(centre);

        List<JsonNode> results = new ArrayList<>();
        results.add(table("employers", "Unternehmen", tables.employers()));
        results.add(table("clients", "Ratsuchende", tables.clients()));
        tables.consultations(held)
                .forEach((year, table) ->
                        results.add(table("consultations", "Beratungen " + year, table)));
        results.add(table("events", "Veranstaltungen", tables.events(networks)));
        if (!centre.members().isEmpty()) {
            results.add(
                    table("members", "Mitglieder", tables.members(networks.getOrDefault("", ""))));
        }
        int recorded = new ByHand(desk, path, today).record(byHand);
        return new Moved(
                sum(results, "imported"),
                sum(results, "skippedDuplicates"),
                sum(results, "refused"),
                recorded);
    }

    /** Networks are founded by hand; the kind of event that belongs to each is the key. */
    private Map<String, String> networks(Centre centre) {
        Map<String, String> networks = new HashMap<>();
        if (!centre.members().isEmpty()) {
            networks.put("", found("Business Network Aachen", "BUSINESS_NETWORK"));
        }
        if (centre.events().stream().anyMatch(e -> e.kind().name().equals("ROUND_TABLE"))) {
            networks.put(
                    "ROUND_TABLE", found("Runder Tisch internationale Studierende", "ROUND_TABLE"));
        }
        return networks;
    }

    private String found(String name, String kind) {
        JsonNode known = desk.get(path + "/networks?kind=" + kind).path("items");
        for (JsonNode one : known) {
            if (one.path("name").asString().equals(name)) {
                return name;
            }
        }
        desk.post(path + "/networks", "sample-" + kind, Map.of("name", name, "kind", kind));
        return name;
    }

    private JsonNode table(String feature, String name, OldTable table) {
        OldTable.File file = table.file();
        String fileName = "%s Stand %s.%s".formatted(name, today, file.ending());
        String imports = path + "/" + feature + "/imports";
        JsonNode brought = desk.upload(imports, fileName, file.content());
        String one = imports + "/" + brought.path("id").asString();
        work(one, "check");
        JsonNode done = work(one, "run").path("result");
        if (done.path("refused").asInt() > 0) {
            System.err.println(
                    fileName + " refused: " + desk.get(one).path("problems").path("items"));
        }
        return done;
    }

    private JsonNode work(String one, String what) {
        JsonNode state = desk.post(one + "/" + what, what + "-" + one.substring(one.length() - 36));
        long end = System.currentTimeMillis() + PATIENCE_MS;
        while (state.path("status").asString().endsWith("ING")) {
            if (System.currentTimeMillis() > end) {
                throw new IllegalStateException(one + " takes too long");
            }
            pause();
            state = desk.get(one);
        }
        if (state.path("status").asString().equals("FAILED")) {
            throw new IllegalStateException(one + " failed: " + state.path("failure").asString());
        }
        return state;
    }

    static void pause() {
        try {
            Thread.sleep(150);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static int sum(List<JsonNode> results, String what) {
        return results.stream().mapToInt(result -> result.path(what).asInt()).sum();
    }
}
