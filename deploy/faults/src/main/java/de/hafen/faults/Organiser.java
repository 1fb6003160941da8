package de.hafen.faults;

import de.hafen.faults.ledger.Entry;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Notes events that were held, counts who came, counts again, takes a few away. */
final class Organiser extends Desk {

    /** Nobody has counted yet. */
    static final int NOT_COUNTED = -1;

    private static final long PAUSE_MILLIS = 400;

    Organiser(Place place, String name, RandomGenerator chance) {
        super(place, "e-" + name, PAUSE_MILLIS, chance);
    }

    @Override
    void begin(String marker) throws InterruptedException {
        int came = chance(2) == 0 ? NOT_COUNTED : chance(80);
        Map<String, Object> body = new HashMap<>();
        body.put("title", marker);
        body.put("kind", "WORKSHOP");
        body.put("startsAt", Instant.now().minus(Duration.ofHours(2)).toString());
        if (came != NOT_COUNTED) {
            body.put("participants", came);
        }
        acknowledged(marker, machine().insist("POST", path(""), "", Door.object(body)), came);
    }

    @Override
    void goOn(Open one) throws InterruptedException {
        if (chance(4) == 0) {
            machine().insist("DELETE", its(one), one.version(), Door.JSON.missingNode());
            removed(one);
            return;
        }
        int came = chance(200);
        ObjectNode form = (ObjectNode) one.body().deepCopy();
        form.remove(List.of("id", "version", "createdAt"));
        form.put("participants", came);
        acknowledged(one.marker(), machine().insist("PUT", its(one), one.version(), form), came);
    }

    @Override
    Entry.Held held(JsonNode view) {
        return seen(view);
    }

    static Entry.Held seen(JsonNode view) {
        return new Entry.Held(
                view.path("id").asString(),
                view.path("participants").asInt(NOT_COUNTED),
                false,
                false);
    }

    private String its(Open one) {
        return path("/" + one.held().id());
    }

    private String path(String rest) {
        return "/api/regions/" + region() + "/events" + rest;
    }
}
