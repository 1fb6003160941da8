package de.hafen.walls.isolation;

import de.hafen.walls.wire.Request;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;

/** For how long records are kept: here so long that none goes while others look for it. */
final class Keeping {

    private static final String LONG =
            "{\"appointment\": 240, \"client\": 240, \"employer\": 240, \"enquiry\": 240}";

    private Keeping() {}

    static byte[] body(Household household, String path) {
        String body = path.endsWith("/plan") ? LONG : "{\"over\": " + over(household) + "}";
        return body.getBytes(StandardCharsets.UTF_8);
    }

    /** As much as there is. */
    private static int over(Household household) {
        String plan = "/api/regions/" + household.territory().key() + "/retention/plan";
        int over = 0;
        for (JsonNode kind : household.ask(Request.of("GET", plan)).json().path("over")) {
            over += kind.path("count").asInt();
        }
        return over;
    }
}
