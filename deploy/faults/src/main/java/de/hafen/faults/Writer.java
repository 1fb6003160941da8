package de.hafen.faults;

import de.hafen.faults.ledger.Entry;
import de.hafen.faults.ledger.Ledger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import tools.jackson.databind.JsonNode;

/**
 * Somebody at a desk of one region: records consultations, corrects some, does follow-ups, retracts
 * a few. What the platform confirms goes into the ledger, and nothing else.
 */
final class Writer {

    private static final int OPEN = 40;
    private static final long PAUSE_MILLIS = 220;

    private final String region;
    private final Machine machine;
    private final Ledger ledger;
    private final Calls calls;
    private final RandomGenerator chance;
    private final String name;
    private final List<Open> open = new ArrayList<>();
    private volatile long lastSuccess = System.nanoTime();
    private int number;

    Writer(
            String region,
            String name,
            Machine machine,
            Ledger ledger,
            Calls calls,
            RandomGenerator chance) {
        this.region = region;
        this.name = name;
        this.machine = machine;
        this.ledger = ledger;
        this.calls = calls;
        this.chance = chance;
    }

    private record Open(String marker, Entry.Held held, String version) {}

    /** Whether it could write since then. */
    boolean wroteSince(long nanos) {
        return lastSuccess - nanos > 0;
    }

    String region() {
        return region;
    }

    /** Works until it is interrupted. */
    void work(Shift shift) {
        try {
            while (true) {
                shift.during(this::something);
                Thread.sleep(PAUSE_MILLIS);
            }
        } catch (InterruptedException home) {
            Thread.currentThread().interrupt();
        }
    }

    private void something() throws InterruptedException {
        try {
            if (open.size() < 3 || chance.nextInt(10) < 5) {
                record();
            } else {
                Open one = open.remove(chance.nextInt(open.size()));
                switch (chance.nextInt(4)) {
                    case 0 -> retract(one);
                    case 1 -> followUp(one);
                    default -> correct(one);
                }
            }
            lastSuccess = System.nanoTime();
        } catch (Machine.Refused refused) {
            calls.complain(String.valueOf(refused.getMessage()));
        }
    }

    private void record() throws InterruptedException {
        String marker = "m-" + name + "-" + ++number;
        int minutes = 5 + chance.nextInt(50);
        Map<String, Object> body = new HashMap<>();
        body.put("minutes", minutes);
        body.put("channel", "PHONE");
        body.put("topics", List.of("WORK"));
        body.put("language", "de");
        body.put("outcome", "NEXT_STEP");
        body.put("note", marker);
        body.put("followUpOn", LocalDate.now().plusDays(2).toString());
        if (chance.nextInt(3) == 0) {
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
        ledger.write(new Entry.Tried(region, marker));
        acknowledged(marker, machine.insist("POST", path(""), "", Door.object(body)), minutes);
    }

    private void correct(Open one) throws InterruptedException {
        int minutes = 5 + chance.nextInt(500);
        acknowledged(
                one.marker(),
                machine.insist(
                        "PATCH",
                        path("/" + one.held().id()),
                        one.version(),
                        Door.object(Map.of("minutes", minutes))),
                minutes);
    }

    private void retract(Open one) throws InterruptedException {
        acknowledged(
                one.marker(),
                machine.insist(
                        "POST",
                        path("/" + one.held().id() + "/retraction"),
                        one.version(),
                        Door.object(Map.of("reason", "recorded by mistake"))),
                one.held().minutes());
    }

    private void followUp(Open one) throws InterruptedException {
        acknowledged(
                one.marker(),
                machine.insist(
                        "POST",
                        "/api/regions/%s/day/follow-ups/%s/done".formatted(region, one.held().id()),
                        "",
                        Door.JSON.missingNode()),
                one.held().minutes());
    }

    private void acknowledged(String marker, Answer answer, int minutes) {
        Entry.Held held = held(answer.body());
        if (held.minutes() != minutes) {
            calls.complain(marker + " was answered with other minutes: " + held);
        }
        ledger.write(new Entry.Acknowledged(region, marker, held));
        if (!held.retracted() && open.size() < OPEN) {
            open.add(new Open(marker, held, answer.version()));
        }
    }

    static Entry.Held held(JsonNode view) {
        return new Entry.Held(
                view.path("id").asString(),
                view.path("minutes").asInt(),
                !isAbsent(view.path("followUpDoneAt")),
                !isAbsent(view.path("retraction")));
    }

    private static boolean isAbsent(JsonNode node) {
        return node.isMissingNode() || node.isNull();
    }

    private String path(String rest) {
        return "/api/regions/" + region + "/consultations" + rest;
    }
}
