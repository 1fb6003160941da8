package de.hafen.walls.isolation;

import de.hafen.walls.api.Operation;
import de.hafen.walls.stack.Fortress;
import de.hafen.walls.wire.Answer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Which operations must leave an entry in the audit trail, and did: every operation below a region
 * of a service that keeps people's records, as its OpenAPI document lists them, unless it is named
 * here with a reason. Entries are found by the request that an answer names.
 */
final class Trails {

    /** They keep records of people; the others keep accounts, settings and pseudonyms. */
    private static final Set<String> SERVICES = Set.of("case", "events");

    /** Operations that need no entry, as regular expressions, and why. */
    private static final Map<String, String> NONE =
            Map.ofEntries(
                    Map.entry(
                            "GET [^{]*\\{region}/(calendars|concerns)(/\\{id})?",
                            "opening hours, and what people come for"),
                    Map.entry(
                            "GET .*/calendars/\\{id}/conflicts",
                            "hours stay here: none is outside; what is listed leaves an entry"),
                    Map.entry("GET .*/calendar-feed", "whether one has an address"),
                    Map.entry("GET .*/public/calendar/.*", "times without names"),
                    Map.entry("GET .*/cases/covers", "who stands in for whom: colleagues only"),
                    Map.entry(
                            "GET [^{]*\\{region}/consents/texts",
                            "what people are asked to agree to"),
                    Map.entry(
                            "GET [^{]*\\{region}/enquiries/colleagues",
                            "colleagues are no clients"),
                    Map.entry("GET [^{]*\\{region}/enquiries/counts", "counts of enquiries"),
                    Map.entry("GET [^{]*\\{region}/events", "events are no people"),
                    Map.entry(
                            "GET [^{]*\\{region}/events/\\{id}", "an event has figures, no names"),
                    Map.entry("GET [^{]*\\{region}/networks", "networks are no people"),
                    Map.entry("GET [^{]*\\{region}/networks/\\{id}", "a network is no person"),
                    Map.entry(
                            "GET [^{]*\\{region}/partners(/\\{id})?",
                            "offices, and whom one asks for there"),
                    Map.entry(
                            "GET [^{]*\\{region}/public/(booking|slots)",
                            "what everybody may know"),
                    Map.entry(
                            "GET [^{]*\\{region}/retention/over",
                            "nothing is over here; what is listed leaves an entry"),
                    Map.entry("GET [^{]*\\{region}/retention/(plan|runs)", "periods and counts"),
                    Map.entry(
                            "GET .*/public/enquiries/(expectation|standing)",
                            "how long people wait, and how far one is: neither who nor what"),
                    Map.entry("GET [^{]*\\{region}/slots", "free times name nobody"),
                    Map.entry("GET [^{]*\\{region}/topics", "topics are no people"),
                    Map.entry("GET [^{]*\\{region}/triage(/trial)?", "rules are no people"),
                    Map.entry(
                            ".*/views(/\\{id}(/first)?)?", "how one looks at a list names nobody"),
                    Map.entry("GET [^{]*\\{region}/topics/uses", "counts of topics"),
                    Map.entry("GET .*/imports", "how imports stand; rows of a file are no records"),
                    Map.entry("GET .*/imports/\\{id}", "how an import stands; rows are no records"),
                    Map.entry("GET .*/imports/template", "a form"),
                    Map.entry("POST .*/imports/\\{id}/check", "a dry run is rolled back"),
                    Map.entry("PUT .*/imports/\\{id}/mapping", "which column is what"),
                    Map.entry(
                            "POST .*/imports/\\{id}/(run|undo)",
                            "a worker does it later; what it adds or removes leaves entries"),
                    Map.entry("GET .*/waiting/devices", "devices are no people"),
                    Map.entry("GET .*/waiting/\\{id}/slip", "a call sign and a place, no name"),
                    Map.entry("GET .*/public/waiting/(board|kiosk|place)", "call signs, no names"));

    private static final Pattern OF_ONE = Pattern.compile(".*/\\{[^/}]+}");

    private static final String BY_REQUEST =
            "select string_agg(act || ' ' || array_to_string(records, ','), ';')"
                    + " from \"region_%s\".audit_entry where request = ?";

    private final Fortress fortress;
    private final String region;
    private final Tally tally;
    private final Set<String> used = new TreeSet<>();

    Trails(Fortress fortress, String region, Tally tally) {
        this.fortress = fortress;
        this.region = region;
        this.tally = tally;
    }

    /** Looks for what the operation, which its owner was allowed, left behind. */
    void look(Operation operation, Map<String, String> values, Answer answer) {
        if (!demanded(operation)) {
            return;
        }
        String found =
                fortress.value(
                        database(operation),
                        BY_REQUEST.formatted(region),
                        answer.header("X-Request-Id"));
        Optional<String> none = reason(operation);
        if (none.isPresent()) {
            used.add(none.get());
            if (!found.isEmpty()) {
                tally.trail(operation + " leaves an entry, and is said to need none");
            }
            return;
        }
        tally.counted("trail");
        if (acts(operation).stream().noneMatch(found::contains)) {
            tally.trail(operation + " leaves no entry of " + acts(operation) + ": " + found);
        } else if (OF_ONE.matcher(operation.path()).matches() && !isNamed(values, found)) {
            tally.trail(operation + " leaves an entry of another record");
        }
    }

    /**
     * Whether the entry is of a record that the path names; a link names it to the service only.
     */
    private static boolean isNamed(Map<String, String> values, String found) {
        return values.containsKey("link")
                || values.values().stream()
                        .filter(it -> it.length() == 36)
                        .anyMatch(found::contains);
    }

    /** What is said of operations that are gone. */
    void end() {
        NONE.keySet().stream()
                .filter(it -> !used.contains(it))
                .forEach(it -> tally.trail("there is no operation " + it + " any more"));
    }

    private static boolean demanded(Operation operation) {
        return operation.regional() && SERVICES.contains(operation.service());
    }

    /** What an entry may tell, by what the operation does. */
    private static List<String> acts(Operation operation) {
        if (operation.path().endsWith("/export")) {
            return List.of("EXPORTED");
        }
        return switch (operation.method()) {
            case "GET" -> List.of("EXPORTED", "LISTED", "OPENED");
            case "DELETE" -> List.of("CHANGED", "REMOVED");
            case "PATCH", "PUT" -> List.of("CHANGED");
            default -> List.of("ADDED", "CHANGED", "LISTED", "OPENED", "REMOVED");
        };
    }

    /** The expression of those without an entry that the operation is one of. */
    private static Optional<String> reason(Operation operation) {
        return NONE.keySet().stream().filter(operation.id()::matches).findFirst();
    }

    private static String database(Operation operation) {
        return "hafen_" + operation.service();
    }
}
