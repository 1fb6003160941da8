package de.hafen.walls.isolation;

import de.hafen.walls.stack.Fortress;
import de.hafen.walls.wire.Answer;
import de.hafen.walls.wire.Request;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * A region's partners, who answer without an account: a client agrees to all that a text can name,
 * and a link from a letter opens one referral.
 */
final class Referred {

    /** What partners without an account do. */
    static final String LINKED = "/api/regions/{region}/public/referrals/";

    /** Under which the link of a referral that stays is kept. */
    static final String LINK = "the partner's link";

    private static final String FIELDS =
            """
            ["ARRIVED_ON", "BIRTH_DATE", "CITIZENSHIPS", "EMAIL", "LANGUAGES", "MUNICIPALITY",
             "NAME", "OCCUPATION", "PHONE", "PURPOSE", "TARGET_GROUP"]\
            """;

    private final Household household;
    private final String path;

    Referred(Household household) {
        this.household = household;
        this.path = "/api/regions/" + household.territory().key();
    }

    /** The client that stays says yes to partners. */
    void settle() {
        JsonNode text =
                post(
                        "/consents/texts",
                        """
                        {"purpose": "REFERRAL", "fields": %s,
                         "words": [{"language": "de", "text": "%s"}]}
                        """
                                .formatted(FIELDS, household.territory().canary()));
        post(
                "/clients/" + client() + "/consents",
                """
                {"purpose": "REFERRAL", "text": %s, "language": "de", "manner": "SIGNED"}
                """
                        .formatted(text.path("number")));
    }

    /** Refers the client, and takes the link out of the letter. */
    String link(Fortress fortress) {
        String canary = household.territory().canary();
        String one = UUID.randomUUID().toString().substring(0, 8);
        String email = canary + one + "@" + canary + ".example";
        JsonNode partner =
                post(
                        "/partners",
                        """
                        {"name": "%s %s", "kind": "CHAMBER", "email": "%s"}
                        """
                                .formatted(canary, one, email));
        post(
                "/referrals",
                """
                {"clientId": "%s", "partnerId": %s, "fields": ["NAME"], "message": "%s"}
                """
                        .formatted(client(), partner.path("id"), canary));
        String link = fortress.mailed(email, "/p/referral");
        return link.substring(link.lastIndexOf('/') + 1);
    }

    private String client() {
        return household.territory().thing("/api/regions/{region}/clients").orElseThrow();
    }

    private JsonNode post(String rest, String body) {
        Answer answer =
                household.ask(
                        Request.of("POST", path + rest)
                                .with("Idempotency-Key", UUID.randomUUID().toString())
                                .with("application/json", body.getBytes(StandardCharsets.UTF_8)));
        if (!answer.ok()) {
            throw new IllegalStateException("can't make one of " + rest + ": " + answer);
        }
        return answer.json();
    }
}
