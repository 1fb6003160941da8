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

    /** Operations, or endings of paths, that need no entry, and why. */
    private static final Map<String, String> NONE =
            Map.of(
                    "GET /api/regions/{region}/events", "events are no people",
                    "GET /api/regions/{region}/events/{id}", "an event has figures, no names",
                    "GET /api/regions/{region}/networks", "networks are no people",
                    "GET /api/regions/{region}/networks/{id}", "a network is no person",
                    "/imports", "a file that is brought has no records yet",
                    "/imports/template", "a form",
                    "/imports/{id}", "how an import stands; the file's rows are no records",
                    "/imports/{id}/check", "a dry run is rolled back",
                    "/imports/{id}/mapping", "which column is what",
                    "/imports/{id}/refused", "rows that did not become records");

    /** Endings of paths whose entries are written by a worker, after the answer. */
    private static final Map<String, String> LATER =
            Map.of("/imports/{id}/run", "ADDED", "/imports/{id}/undo", "REMOVED");

    private static final Pattern OF_ONE = Pattern.compile(".*/\\{[^/}]+}");

    private static final String BY_REQUEST =
            "select string_agg(act || ' ' || array_to_string(records, ','), ';')"
                    + " from \"region_%s\".audit_entry where request = ?";

    private static final String SINCE =
            "select string_agg(act, ';') from \"region_%s\".audit_entry where id > ?::uuid";

    private final Fortress fortress;
    private final String region;
    private final Tally tally;
    private final Set<String> used = new TreeSet<>();

    Trails(Fortress fortress, String region, Tally tally) {
        this.fortress = fortress;
        this.region = region;
        this.tally = tally;
    }

    /** The newest entry, before an operation is asked. */
    String newest(Operation operation) {
        return demanded(operation)
                ? fortress.value(
                        database(operation),
                        "select coalesce(max(id::text), '00000000-0000-0000-0000-000000000000')"
                                + " from \"region_%s\".audit_entry".formatted(region))
                : "";
    }

    /** Looks for what the operation, which its owner was allowed, left behind. */
    void look(Operation operation, Map<String, String> values, Answer answer, String before) {
        if (!demanded(operation)) {
            return;
        }
        Optional<String> later = ending(LATER.keySet(), operation);
        if (later.isPresent()) {
            lookLater(operation, LATER.getOrDefault(later.get(), ""), before);
            return;
        }
        String found =
                fortress.value(
                        database(operation),
                        BY_REQUEST.formatted(region),
                        answer.header("X-Request-Id"));
        Optional<String> none = ending(NONE.keySet(), operation);
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
        } else if (OF_ONE.matcher(operation.path()).matches()
                && values.values().stream()
                        .filter(it -> it.length() == 36)
                        .noneMatch(found::contains)) {
            tally.trail(operation + " leaves an entry of another record");
        }
    }

    /** What is said of operations that are gone. */
    void end() {
        NONE.keySet().stream()
                .filter(it -> !used.contains(it))
                .forEach(it -> tally.trail("there is no operation " + it + " any more"));
    }

    private void lookLater(Operation operation, String act, String before) {
        tally.counted("trail");
        for (int attempt = 0; attempt < 50; attempt++) {
            String found = fortress.value(database(operation), SINCE.formatted(region), before);
            if (found.contains(act)) {
                return;
            }
            Household.pause();
        }
        tally.trail(operation + " leaves no entry of " + act);
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
            case "GET" -> List.of("OPENED", "LISTED");
            case "DELETE" -> List.of("CHANGED", "REMOVED");
            case "PATCH", "PUT" -> List.of("CHANGED");
            default -> List.of("ADDED", "CHANGED", "LISTED", "OPENED", "REMOVED");
        };
    }

    private static Optional<String> ending(Set<String> endings, Operation operation) {
        return endings.stream()
                .filter(it -> operation.id().equals(it) || operation.path().endsWith(it))
                .findFirst();
    }

    private static String database(Operation operation) {
        return "hafen_" + operation.service();
    }
}
