package de.hafen.walls.isolation;

import de.hafen.walls.stack.Fortress;
import de.hafen.walls.wire.Request;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * Clients who go from one region to another, which is the one way over the walls: those who do
 * carry nothing that was planted. Whoever is offered is planted where the offer is read, for the
 * one who offers is of no interest there.
 */
final class Travellers {

    static final String ASK = "POST /api/regions/{region}/clients/{id}/hand-overs";
    static final String OUTGOING = "/api/regions/{region}/hand-overs/outgoing";
    static final String INCOMING = "/api/regions/{region}/hand-overs/incoming";

    private static final String PERSON =
            """
            {"givenName": "Vera", "familyName": "Unterwegs", "targetGroup": "NURSE"}
            """;
    private static final String TEXT =
            """
            {"purpose": "HANDOVER", "words": [{"language": "de", "text": "Man darf."}]}
            """;
    private static final String OFFERED =
            """
            insert into "region_%s".hand_over_in
                (id, from_region, state, passed, requested_at, requested_by_name)
            values (gen_random_uuid(), 'duisburg', 'REQUESTED', cast(? as jsonb), now(), ?)
            returning id
            """;

    private final Household household;

    Travellers(Household household) {
        this.household = household;
    }

    /** One of each kind, to stay. */
    void settle(Fortress fortress) {
        household.territory().share(OUTGOING, ask());
        household.territory().keep(INCOMING, offer(fortress));
    }

    /** The region that is asked: never the one that is attacked, which has its own offers. */
    static String to(Territory territory) {
        return territory.key().equals("duisburg") ? "aachen" : "duisburg";
    }

    /** Somebody who agrees to go. */
    String agreeing() {
        String client = post("/clients", PERSON).path("id").asString();
        household.territory().made(client);
        String number = post("/consents/texts", TEXT).path("number").asString();
        post(
                "/clients/" + client + "/consents",
                """
                {"purpose": "HANDOVER", "text": %s, "language": "de", "manner": "SIGNED"}
                """
                        .formatted(number));
        return client;
    }

    /** Another region is asked to take somebody; the id of that. */
    String ask() {
        return post(
                        "/clients/" + agreeing() + "/hand-overs",
                        "{\"to\": \"" + to(household.territory()) + "\"}")
                .path("id")
                .asString();
    }

    /** Somebody is offered; the id of that. */
    String offer(Fortress fortress) {
        Territory territory = household.territory();
        String id =
                fortress.value(
                        "hafen_case",
                        OFFERED.formatted(territory.key()),
                        """
                        {"person": {"givenName": "%1$s", "familyName": "%1$s",
                          "targetGroup": "NURSE"}, "consultations": []}
                        """
                                .formatted(territory.canary()),
                        territory.canary());
        territory.made(id);
        return id;
    }

    private JsonNode post(String path, String body) {
        return household
                .ask(
                        Request.of("POST", "/api/regions/" + household.territory().key() + path)
                                .with("Idempotency-Key", UUID.randomUUID().toString())
                                .with("application/json", body.getBytes(StandardCharsets.UTF_8)))
                .json();
    }
}
