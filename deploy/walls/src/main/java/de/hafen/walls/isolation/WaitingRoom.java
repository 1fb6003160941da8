package de.hafen.walls.isolation;

import de.hafen.walls.api.Operation;
import de.hafen.walls.wire.Request;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A region's kiosk, its display, and somebody who waits with a phone: they show the secret part of
 * their address instead of a token.
 */
public final class WaitingRoom {

    /** The header that carries the key. */
    public static final String HEADER = "Hafen-Key";

    private static final String REGION = "/api/regions/{region}";
    private static final String KIOSK = "the kiosk's key";
    private static final String DISPLAY = "the display's key";
    private static final String PHONE = "the phone's key";
    private static final String RECEIPT = "reference and code of an enquiry";

    private final Household household;

    WaitingRoom(Household household) {
        this.household = household;
    }

    /** Sets up both devices, and calls somebody to a desk that carries the canary. */
    void furnish() {
        Territory territory = household.territory();
        territory.keep(KIOSK, device("KIOSK"));
        territory.keep(DISPLAY, device("DISPLAY"));
        JsonNode slip = checkIn();
        step(slip, "/call");
        territory.keep(PHONE, slip.path("key").asString());
        JsonNode enquiry =
                ask(
                        "/enquiries",
                        Map.of(
                                "source",
                                "PHONE",
                                "topics",
                                List.of("WORK"),
                                "language",
                                "en",
                                "text",
                                territory.canary()));
        territory.keep(
                RECEIPT,
                enquiry.path("reference").asString() + "-" + enquiry.path("code").asString());
    }

    /** The key with which the operation is asked for. */
    String key(Operation operation) {
        if (operation.path().endsWith("/place/leave")) {
            return checkIn().path("key").asString();
        }
        if (operation.path().endsWith("/place/back")) {
            JsonNode slip = checkIn();
            step(slip, "/call");
            step(slip, "/absent");
            return slip.path("key").asString();
        }
        return kept(operation, household.territory());
    }

    /** The key of that region that stays. */
    public static String kept(Operation operation, Territory territory) {
        String path = operation.path();
        if (path.startsWith(Referred.LINKED)) {
            return territory.thing(Referred.LINK).orElse("0".repeat(64));
        }
        if (path.endsWith("/standing")) {
            return territory.thing(RECEIPT).orElse("2".repeat(21));
        }
        Optional<String> key =
                path.endsWith("/kiosk") || path.endsWith("/check-in")
                        ? territory.thing(KIOSK)
                        : territory.thing(path.endsWith("/board") ? DISPLAY : PHONE);
        return key.orElse("0".repeat(64));
    }

    private String device(String kind) {
        return post("/devices", Map.of("kind", kind, "name", household.territory().canary()))
                .path("key")
                .asString();
    }

    private JsonNode checkIn() {
        JsonNode slip = post("", Map.of("language", "en", "name", household.territory().canary()));
        household.territory().made(slip.path("id").asString());
        return slip;
    }

    private void step(JsonNode slip, String step) {
        Map<String, String> body =
                step.equals("/call") ? Map.of("desk", household.territory().canary()) : Map.of();
        post("/" + slip.path("id").asString() + step, body);
    }

    private JsonNode post(String path, Map<String, String> body) {
        return ask("/waiting" + path, body);
    }

    private JsonNode ask(String path, Map<String, ?> body) {
        Request request =
                Request.of("POST", REGION.replace("{region}", household.territory().key()) + path)
                        .with("Idempotency-Key", UUID.randomUUID().toString());
        if (!body.isEmpty()) {
            String json = JsonMapper.shared().writeValueAsString(body);
            request = request.with("application/json", json.getBytes(StandardCharsets.UTF_8));
        }
        return household.ask(request).json();
    }
}
