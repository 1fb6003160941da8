package de.hafen.walls.isolation;

import de.hafen.walls.api.Operation;
import de.hafen.walls.wire.Answer;
import de.hafen.walls.wire.Request;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Operations on two things of a kind: no schema says that the other one is there too. */
final class Pairs {

    private Pairs() {}

    /** The body that names the other one. */
    static Optional<byte[]> body(Household household, Operation operation) {
        String path = operation.path();
        if (path.endsWith("/{id}/merges")) {
            String other = household.make(path.substring(0, path.indexOf("/{id}")));
            return Optional.of(json(Map.of("other", other, "otherVersion", 0)));
        }
        if (path.endsWith("/employers/similar")) {
            String employers = "/api/regions/{region}/employers";
            String known =
                    employers.replace("{region}", household.territory().key())
                            + "/"
                            + household.territory().thing(employers).orElseThrow();
            String name = household.ask(Request.of("GET", known)).json().path("name").asString();
            return Optional.of(json(Map.of("name", name)));
        }
        return Optional.empty();
    }

    /** The name of what was made inside a thing: a merge, or who came into a household. */
    static String nested(Answer made) {
        JsonNode body = made.json();
        String merge = body.path("merge").asString("");
        return merge.isEmpty() ? body.at("/items/0/client/id").asString() : merge;
    }

    private static byte[] json(Map<String, Object> body) {
        return JsonMapper.shared().writeValueAsBytes(body);
    }
}
