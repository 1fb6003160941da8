package de.hafen.walls.isolation;

import de.hafen.walls.api.Operation;
import de.hafen.walls.stack.Fortress;
import de.hafen.walls.wire.Request;
import de.hafen.walls.wire.Wire;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * People of a region who book for themselves: a link from a letter opens one appointment. What is
 * offered to everybody is no secret and carries no canary; the person's words do.
 */
final class Bookings {

    /** What links open. */
    static final String LINKS = "/api/regions/{region}/public/appointments";

    /** What everybody can come for. */
    static final String CONCERN = "Willkommensgespräch";

    private static final String WEEK =
            """
            {"weekday": "%s", "opensAt": "00:00", "shutsAt": "23:59"}\
            """;

    private final Household household;
    private final String path;

    Bookings(Household household) {
        this.household = household;
        this.path = "/api/regions/" + household.territory().key();
    }

    /**
     * Reserves a time and takes the link out of the letter. Past the gateway, which lets one
     * network address reserve a few times only.
     */
    String link(Fortress fortress) {
        String email = email();
        Wire desk = new Wire(fortress.platform().port("case"));
        desk.send(posting("/public/appointments", reservation(email)));
        String link = fortress.mailed(email, "/p/appointment");
        return link.substring(link.lastIndexOf('/') + 1);
    }

    /** An appointment that staff make, where there are earlier times; its id. */
    String agreed() {
        return post("/appointments", reservation(email()));
    }

    /** The body of what follows from what is free. */
    Optional<byte[]> body(Operation operation) {
        if (operation.path().equals(LINKS)) {
            return Optional.of(bytes(reservation(email())));
        }
        return operation.path().equals(LINKS + "/{link}/move")
                ? Optional.of(bytes("{" + time(offered()) + "}"))
                : Optional.empty();
    }

    private String email() {
        String canary = household.territory().canary();
        return canary + UUID.randomUUID().toString().substring(0, 8) + "@" + canary + ".example";
    }

    private String reservation(String email) {
        String concern = offered();
        return """
        {"concernIds": ["%s"], "channel": "PHONE", "language": "en", "name": "%s", "email": "%s",
         %s}
        """
                .formatted(concern, household.territory().canary(), email, time(concern));
    }

    /**
     * Another time for each: one of those that are free, by chance, and so late that nobody is
     * reminded of it yet.
     */
    private String time(String concern) {
        JsonNode free = get("/public/slots?concern=" + concern).path("items");
        int late = free.size() / 2;
        int one = late + Math.floorMod(UUID.randomUUID().hashCode(), free.size() - late);
        return "\"calendarId\": %s, \"startsAt\": %s"
                .formatted(free.at("/" + one + "/calendarId"), free.at("/" + one + "/startsAt"));
    }

    /** What everybody can come for, and a calendar that is always open. */
    private String offered() {
        JsonNode offered = get("/public/booking").at("/concerns/0/id");
        if (!offered.isMissingNode()) {
            return offered.asString();
        }
        String concern =
                post(
                        "/concerns",
                        """
                        {"names": [{"language": "de", "text": "%s"}], "minutes": 5,
                         "notesMinutes": 0, "forWhom": "PERSON", "topics": ["WORK"],
                         "channels": ["PHONE"], "openToPublic": true}
                        """
                                .formatted(CONCERN));
        StringBuilder week = new StringBuilder();
        for (DayOfWeek day : DayOfWeek.values()) {
            week.append(week.isEmpty() ? "" : ",").append(WEEK.formatted(day));
        }
        post(
                "/calendars",
                """
                {"kind": "OFFICE", "name": "Rathaus", "place": "Markt 1", "languages": ["en"],
                 "channels": ["PHONE"], "concernIds": ["%s"], "week": [%s], "stepMinutes": 5,
                 "noticeHours": 0, "horizonDays": 365, "openToPublic": true}
                """
                        .formatted(concern, week));
        return concern;
    }

    private JsonNode get(String rest) {
        return household.ask(Request.of("GET", path + rest)).json();
    }

    private String post(String rest, String body) {
        return household.ask(posting(rest, body)).json().path("id").asString("");
    }

    private Request posting(String rest, String body) {
        return Request.of("POST", path + rest)
                .with("Idempotency-Key", UUID.randomUUID().toString())
                .with("application/json", bytes(body));
    }

    private static byte[] bytes(String body) {
        return body.getBytes(StandardCharsets.UTF_8);
    }
}
