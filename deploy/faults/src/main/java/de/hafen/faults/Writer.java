package de.hafen.faults;

import de.hafen.faults.ledger.Entry;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import tools.jackson.databind.JsonNode;

/** Records consultations, corrects some, does follow-ups, retracts a few. */
final class Writer extends Desk {

    private static final long PAUSE_MILLIS = 220;

    private volatile int longNotes;

    Writer(Place place, String name, RandomGenerator chance) {
        super(place, "m-" + name, PAUSE_MILLIS, chance);
    }

    /** Writes notes of so many characters from now on, that can't be made shorter. */
    void writeLongNotes(int characters) {
        longNotes = characters;
    }

    @Override
    void begin(String marker) throws InterruptedException {
        int minutes = 5 + chance(50);
        Map<String, Object> body = new HashMap<>();
        body.put("minutes", minutes);
        body.put("channel", "PHONE");
        body.put("topics", List.of("WORK"));
        body.put("language", "de");
        body.put("outcome", "NEXT_STEP");
        body.put("note", marker + noise(longNotes));
        body.put("followUpOn", LocalDate.now().plusDays(2).toString());
        if (chance(3) == 0) {
            body.put(
                    "newClient",
                    Map.of(
                            "givenName",
                            "Ada",
                            "familyName",
                            marker,
                            "targetGroup",
                            "PROFESSIONAL",
                            "location",
                            "IN_GERMANY"));
        } else {
            body.put("audience", "PERSON");
        }
        acknowledged(marker, machine().insist("POST", path(""), "", Door.object(body)), minutes);
    }

    private String noise(int characters) {
        StringBuilder noise = new StringBuilder(characters == 0 ? "" : " ");
        for (int i = 0; i < characters; i++) {
            noise.append((char) ('!' + chance(90)));
        }
        return noise.toString();
    }

    @Override
    void goOn(Open one) throws InterruptedException {
        switch (chance(4)) {
            case 0 -> retract(one);
            case 1 -> followUp(one);
            default -> correct(one);
        }
    }

    private void correct(Open one) throws InterruptedException {
        int minutes = 5 + chance(500);
        acknowledged(
                one.marker(),
                machine()
                        .insist(
                                "PATCH",
                                path("/" + one.held().id()),
                                one.version(),
                                Door.object(Map.of("minutes", minutes))),
                minutes);
    }

    private void retract(Open one) throws InterruptedException {
        acknowledged(
                one.marker(),
                machine()
                        .insist(
                                "POST",
                                path("/" + one.held().id() + "/retraction"),
                                one.version(),
                                Door.object(Map.of("reason", "recorded by mistake"))),
                one.held().number());
    }

    private void followUp(Open one) throws InterruptedException {
        acknowledged(
                one.marker(),
                machine()
                        .insist(
                                "POST",
                                "/api/regions/%s/day/follow-ups/%s/done"
                                        .formatted(region(), one.held().id()),
                                "",
                                Door.JSON.missingNode()),
                one.held().number());
    }

    @Override
    Entry.Held held(JsonNode view) {
        return seen(view);
    }

    static Entry.Held seen(JsonNode view) {
        return new Entry.Held(
                view.path("id").asString(),
                view.path("minutes").asInt(),
                !isAbsent(view.path("followUpDoneAt")),
                !isAbsent(view.path("retraction")));
    }

    private String path(String rest) {
        return "/api/regions/" + region() + "/consultations" + rest;
    }
}
