package de.hafen.walls.api;

import de.hafen.walls.wire.Answer;
import de.hafen.walls.wire.Request;
import de.hafen.walls.wire.Wire;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** All operations, read from the documents that the gateway gathers. */
public final class Operations {

    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "patch", "delete", "head", "options");

    private Operations() {}

    /** Reads the documents of all services that the gateway lists. */
    public static List<Operation> read(Wire gateway) {
        List<Operation> all = new ArrayList<>();
        for (JsonNode document : json(gateway, "/api/docs").path("items")) {
            all.addAll(
                    of(
                            document.path("id").asString(),
                            json(gateway, document.path("href").asString())));
        }
        all.sort(Comparator.comparing(Operation::path).thenComparing(Operation::method));
        return List.copyOf(all);
    }

    /** The operations of one document. */
    public static List<Operation> of(String service, JsonNode document) {
        List<Operation> all = new ArrayList<>();
        JsonNode schemas = document.at("/components/schemas");
        for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
            for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
                if (METHODS.contains(method.getKey())) {
                    all.add(
                            new Operation(
                                    service,
                                    method.getKey().toUpperCase(Locale.ROOT),
                                    path.getKey(),
                                    method.getValue().path("x-needs").asString(""),
                                    method.getValue(),
                                    schemas));
                }
            }
        }
        return all;
    }

    private static JsonNode json(Wire gateway, String path) {
        Answer answer = gateway.send(Request.of("GET", path));
        if (!answer.ok()) {
            throw new IllegalStateException("no document at " + path + ": " + answer);
        }
        return answer.json();
    }
}
