package de.hafen.walls.isolation;

import de.hafen.walls.api.Operation;
import de.hafen.walls.wire.Answer;
import de.hafen.walls.wire.Request;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Operations on two things of a kind: no schema says that the other one is there too. */
final class Pairs {

    private Pairs() {}

    /** The things that stay have a family, have taken another one up, and are worked on. */
    static void settle(Household household) {
        for (String pair :
                List.of(
                        "cases/{id}/documents",
                        "cases/{id}/notes",
                        "cases/{id}/tasks",
                        "clients/{id}/holds",
                        "clients/{id}/household",
                        "clients/{id}/merges",
                        "employers/{id}/holds",
                        "employers/{id}/merges")) {
            String path = "/api/regions/{region}/" + pair;
            String of = path.substring(0, path.indexOf("/{id}"));
            Map<String, String> values =
                    Map.of(
                            "region", household.territory().key(),
                            "id", household.territory().thing(of).orElseThrow());
            Answer answer = household.attempt(household.adding(path), values);
            if (!answer.ok()) {
                throw new IllegalStateException("can't settle " + path + ": " + answer);
            }
            if (path.endsWith("/documents")) {
                household.territory().keep(path, nested(answer));
            }
        }
    }

    /** The body that names the other one. */
    static Optional<byte[]> body(Household household, Operation operation) {
        String path = operation.path();
        if (path.endsWith("/{id}/household") && !operation.reads()) {
            String other = household.make(path.substring(0, path.indexOf("/{id}")));
            return Optional.of(json(Map.of("relation", "CHILD", "clientId", other)));
        }
        if (path.endsWith("/{id}/merges")) {
            String other = household.make(path.substring(0, path.indexOf("/{id}")));
            return Optional.of(json(Map.of("other", other, "otherVersion", 0)));
        }
        if (path.endsWith("/cases/{id}/transfer")) {
            JsonNode me = household.ask(Request.of("GET", "/api/account")).json();
            Map<String, Object> to = Map.of("id", me.path("id").asString(), "name", "somebody");
            return Optional.of(json(Map.of("to", to)));
        }
        if (operation.id().equals(Travellers.ASK)) {
            return Optional.of(json(Map.of("to", Travellers.to(household.territory()))));
        }
        if (path.endsWith("/clients/similar")) {
            return Optional.of(namesake(household, path, "familyName", "givenName", "birthDate"));
        }
        if (path.endsWith("/employers/similar")) {
            return Optional.of(namesake(household, path, "name"));
        }
        return new Bookings(household).body(operation);
    }

    /**
     * Only what belongs to a case can be taken away from it, only what is held let go, only what is
     * offered taken, and only who agrees goes elsewhere.
     */
    static void prepare(Household household, Operation operation, Map<String, String> values) {
        if (operation.method().equals("DELETE") && operation.path().endsWith("/{id}/holds")) {
            household.attempt(household.operation("POST " + operation.path()), values);
        }
        if (operation.id().equals(Travellers.ASK)) {
            values.put("id", new Travellers(household).agreeing());
        }
        if (operation.method().equals("DELETE")
                && operation.path().endsWith("/cases/{id}/consultations/{consultationId}")) {
            household.attempt(household.operation("PUT " + operation.path()), values);
        }
        if (operation.id().equals("DELETE " + Subscribed.OWN)) {
            new Subscribed(household).key();
        }
        if (operation.path().startsWith(Subscribed.FEEDS)) {
            values.put("key", new Subscribed(household).key());
        }
        Sooner.prepare(household, operation, values);
    }

    /** The name of what was made inside a thing: a merge, a task, or who came into a household. */
    static String nested(Answer made) {
        JsonNode body = made.json();
        String merge = body.path("merge").asString(body.path("id").asString(""));
        return merge.isEmpty() ? body.at("/items/0/client/id").asString() : merge;
    }

    /** Somebody who is called like the one that is known. */
    private static byte[] namesake(Household household, String path, String... fields) {
        String kind = path.replace("/similar", "");
        String known =
                kind.replace("{region}", household.territory().key())
                        + "/"
                        + household.territory().thing(kind).orElseThrow();
        JsonNode one = household.ask(Request.of("GET", known)).json();
        Map<String, Object> body = new HashMap<>();
        for (String field : fields) {
            body.put(field, one.path(field).asString());
        }
        return json(body);
    }

    private static byte[] json(Map<String, Object> body) {
        return JsonMapper.shared().writeValueAsBytes(body);
    }
}
