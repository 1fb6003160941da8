package de.hafen.walls.isolation;

import de.hafen.walls.api.Operation;
import de.hafen.walls.wire.Answer;
import de.hafen.walls.wire.Request;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A topic of the region's own: set in its settings, heard of at the desk, said there. */
final class Topics {

    static final String SET = "PUT /api/regions/{region}/settings";
    static final String SAID = "POST /api/regions/{region}/consultations";

    private static final String PARENT = "WORK";

    private Topics() {}

    /** Sets the topic, and waits until the desk has heard of it. */
    static void settle(Household household, Operation setting) {
        Territory territory = household.territory();
        Answer set = household.attempt(setting, Map.of("region", territory.key()));
        String topics = "/api/regions/" + territory.key() + "/topics";
        for (int attempt = 0; set.ok() && attempt < 100; attempt++) {
            if (household.ask(Request.of("GET", topics)).text().contains(territory.canary())) {
                return;
            }
            Household.pause();
        }
        throw new IllegalStateException("no own topic in " + territory + ": " + set);
    }

    /** What is set already, and the topic: names of regions are public, it is not. */
    static byte[] settings(Household household, Operation operation, Map<String, String> values) {
        JsonNode now = household.ask(Request.of("GET", operation.target(values))).json();
        JsonNode topic =
                JsonMapper.shared()
                        .createObjectNode()
                        .put("code", code(household))
                        .put("label", household.territory().canary() + " topic")
                        .put("parent", PARENT);
        ((ObjectNode) now).putArray("ownTopics").add(topic);
        return JsonMapper.shared().writeValueAsBytes(now);
    }

    /** A consultation with everything that may be in it, also with the topic. */
    static byte[] said(Household household, Operation operation) {
        ObjectNode body = (ObjectNode) household.territory().examples().tree(operation, false);
        body.putArray("ownTopics").add(PARENT + "/" + code(household));
        return JsonMapper.shared().writeValueAsBytes(body);
    }

    private static String code(Household household) {
        String key = household.territory().key();
        return "OWN_" + key.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
