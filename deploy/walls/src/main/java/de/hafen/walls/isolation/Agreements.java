package de.hafen.walls.isolation;

import de.hafen.walls.wire.Answer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** A client agrees to a text that the region has published: it is published first. */
final class Agreements {

    static final String YES = "POST /api/regions/{region}/clients/{id}/consents";

    private static final String TEXTS = "/api/regions/{region}/consents/texts";

    private Agreements() {}

    static byte[] yes(Household household) {
        Answer published =
                household.attempt(
                        household.adding(TEXTS), Map.of("region", household.territory().key()));
        JsonNode text = published.json();
        return """
        {"purpose": %s, "text": %s, "language": %s, "manner": "SIGNED"}
        """
                .formatted(text.path("purpose"), text.path("number"), text.at("/words/0/language"))
                .getBytes(StandardCharsets.UTF_8);
    }
}
