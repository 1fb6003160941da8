package de.hafen.walls.isolation;

import de.hafen.walls.api.Operation;
import de.hafen.walls.wire.Request;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * Somebody waits for an earlier time: their appointment is one that can be earlier, and a time is
 * held for them before they take or refuse it.
 */
final class Sooner {

    private static final String OF_STAFF = "/api/regions/{region}/appointments/{id}/earlier";
    private static final String OF_LINK = Bookings.LINKS + "/{link}/earlier";
    private static final String ALL = "/api/regions/{region}/earlier";
    private static final int TRIED = 60;

    private Sooner() {}

    /** Sees to it that there is something to look at, to leave, or to answer. */
    static void prepare(Household household, Operation operation, Map<String, String> values) {
        String path = operation.path();
        if (path.equals(ALL)) {
            String id = new Bookings(household).agreed();
            post(household, filled(OF_STAFF, Map.of("region", values.get("region"), "id", id)));
        } else if (path.startsWith(OF_STAFF)) {
            values.put("id", new Bookings(household).agreed());
            wished(household, operation, filled(OF_STAFF, values));
        } else if (path.startsWith(OF_LINK)) {
            String of = filled(OF_LINK, values);
            post(household, of.replaceFirst("/earlier$", "/confirmation"));
            wished(household, operation, of);
        }
    }

    /** Whether the operation answers an offer. */
    static boolean answers(Operation operation) {
        return operation.path().endsWith("/earlier/acceptance")
                || operation.path().endsWith("/earlier/refusal");
    }

    /** Names what is held for them; something else where nothing is any more. */
    static byte[] answer(Household household, String target) {
        JsonNode offer = offer(household, target.substring(0, target.lastIndexOf('/')));
        String id = offer.path("id").asString(UUID.randomUUID().toString());
        return bytes("{\"offerId\": \"" + id + "\"}");
    }

    private static void wished(Household household, Operation operation, String of) {
        boolean first = operation.method().equals("POST") && operation.path().endsWith("/earlier");
        if (!first) {
            post(household, of);
        }
        for (int i = 0; answers(operation) && i < TRIED; i++) {
            if (offer(household, of).isObject()) {
                return;
            }
            Household.pause();
        }
    }

    private static JsonNode offer(Household household, String of) {
        return household.ask(Request.of("GET", of)).json().path("offer");
    }

    private static void post(Household household, String path) {
        household.ask(Request.of("POST", path).with("application/json", bytes("{}")));
    }

    private static String filled(String path, Map<String, String> values) {
        String filled = path;
        for (Map.Entry<String, String> value : values.entrySet()) {
            filled = filled.replace("{" + value.getKey() + "}", value.getValue());
        }
        return filled;
    }

    private static byte[] bytes(String body) {
        return body.getBytes(StandardCharsets.UTF_8);
    }
}
