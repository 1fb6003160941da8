package de.hafen.walls.isolation;

import de.hafen.walls.api.Examples;
import de.hafen.walls.api.Operation;
import de.hafen.walls.stack.Fortress;
import de.hafen.walls.stack.Visitor;
import de.hafen.walls.wire.Answer;
import de.hafen.walls.wire.Request;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;

/**
 * A region's own people at work: they make things, each through the operation that makes its kind,
 * and so any thing that a path names can be had.
 */
public final class Household {

    private static final List<String> UNDER_WAY =
            List.of("READING", "CHECKING", "IMPORTING", "UNDOING");

    /** What is done with a thing as a whole; its version is the thing's. */
    private static final String STEPS =
            "/(absence|answer|archive|arrival|assignment|cancellation|client|closing|earlier/.*|keeping"
                    + "|merges.*"
                    + "|move|reminder|reopening|restore|retraction|steps|take|waiting|withdrawal)$"
                    + "|(?<=/incoming/\\{id\\})/(acceptance|refusal)$";

    /**
     * What a thing goes through before: an import is run when it was checked, and taken back when
     * it was run; who leaves a household has one, who comes out of the archive is in it, and who is
     * advised was called.
     */
    private static final Map<String, List<String>> BEFORE =
            Map.ofEntries(
                    Map.entry("/enquiries/{id}/reopening", List.of("/closing")),
                    Map.entry("/household/departure", List.of("/household")),
                    Map.entry("/imports/{id}/run", List.of("/check")),
                    Map.entry("/imports/{id}/undo", List.of("/check", "/run")),
                    Map.entry("/transfer/acceptance", List.of("/transfer")),
                    Map.entry("/transfer/refusal", List.of("/transfer")),
                    Map.entry("/waiting/{id}/absent", List.of("/call")),
                    Map.entry("/waiting/{id}/back", List.of("/call", "/absent")),
                    Map.entry("/waiting/{id}/begin", List.of("/call")),
                    Map.entry("/waiting/{id}/call-again", List.of("/call")),
                    Map.entry("/waiting/{id}/end", List.of("/call", "/begin")),
                    Map.entry("/waiting/{id}/take-back", List.of("/call")),
                    Map.entry("/{id}/restore", List.of("/archive")));

    private final Fortress fortress;
    private final List<Operation> operations;
    private final Territory territory;
    private final Visitor people;

    /**
     * @param people somebody who may do everything in the region
     */
    public Household(
            Fortress fortress, List<Operation> operations, Territory territory, Visitor people) {
        this.fortress = fortress;
        this.operations = operations;
        this.territory = territory;
        this.people = people;
    }

    Territory territory() {
        return territory;
    }

    Answer ask(Request request) {
        return people.send(fortress.gateway(), request);
    }

    /** One thing of each kind, to stay. */
    public void settle() {
        operations.stream()
                .filter(it -> it.id().equals(Topics.SET))
                .forEach(it -> Topics.settle(this, it));
        String first = "networks clients employers consultations members concerns calendars";
        for (String kind : first.split(" ")) {
            keep("/api/regions/{region}/" + kind);
        }
        boolean refers = operations.stream().anyMatch(it -> it.path().startsWith(Referred.LINKED));
        if (refers) {
            keep("/api/regions/{region}/partners");
            new Referred(this).settle();
        }
        operations.stream()
                .filter(Operation::regional)
                .filter(it -> it.method().equals("POST") && it.names().size() == 1)
                .map(Operation::path)
                .filter(path ->
                        operations.stream().anyMatch(it -> it.path().startsWith(path + "/{")))
                .filter(path -> territory.thing(path).isEmpty())
                .forEach(this::keep);
        Pairs.settle(this);
        if (operations.stream().anyMatch(it -> it.id().equals(Travellers.ASK))) {
            new Travellers(this).settle(fortress);
        }
        if (operations.stream().anyMatch(it -> it.takes(WaitingRoom.HEADER))) {
            new WaitingRoom(this).furnish();
        }
        if (refers) {
            territory.keep(Referred.LINK, new Referred(this).link(fortress));
        }
    }

    private void keep(String collection) {
        territory.keep(collection, make(collection));
        if (collection.endsWith("/imports")) {
            step(collection, "/check");
            step(collection, "/run");
        } else if (collection.endsWith("/consultations")) {
            operations.stream()
                    .filter(it -> it.id().equals("PATCH " + collection + "/{id}"))
                    .forEach(it -> attempt(it, values(it, false)));
        }
    }

    private void step(String collection, String step) {
        operations.stream()
                .filter(it -> it.path().equals(collection + "/{id}" + step))
                .forEach(it -> attempt(it, values(it, false)));
        awaitImport(collection, territory.thing(collection).orElseThrow());
    }

    /** A new thing of that kind; its id. */
    String make(String collection) {
        if (collection.equals(Bookings.LINKS)) {
            return new Bookings(this).link(fortress);
        }
        if (collection.equals(Subscribed.FEEDS)) {
            return new Subscribed(this).key();
        }
        if (collection.equals(Travellers.OUTGOING)) {
            return new Travellers(this).ask();
        }
        if (collection.equals(Travellers.INCOMING)) {
            return new Travellers(this).offer(fortress);
        }
        Answer answer = attempt(adding(collection), Map.of("region", territory.key()));
        if (!answer.ok()) {
            throw new IllegalStateException("can't make one of " + collection + ": " + answer);
        }
        String id = id(answer.json());
        territory.made(id);
        if (collection.endsWith("/imports")) {
            awaitImport(collection, id);
        }
        return id;
    }

    Operation adding(String collection) {
        return operations.stream()
                .filter(it -> it.method().equals("POST") && it.path().equals(collection))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("nothing makes a thing of " + collection));
    }

    /** The operation with the fullest body that is accepted. */
    Answer attempt(Operation operation, Map<String, String> values) {
        String word = territory.canary();
        Request bare = tagged(operation, Asking.bare(operation, values, word), values);
        if (values.containsKey(WaitingRoom.HEADER)) {
            bare = bare.with(WaitingRoom.HEADER, values.get(WaitingRoom.HEADER));
        }
        if (!operation.bodyType().isEmpty()) {
            Optional<Request> known = KnownBodies.of(this, operation, bare, values);
            if (known.isPresent()) {
                return ask(known.get());
            }
        }
        Examples examples = territory.examples();
        Answer full = ask(Asking.with(bare, operation, examples, word));
        if (full.ok() || !operation.bodyType().equals("application/json")) {
            return full;
        }
        Answer least = ask(renewed(bare).with(operation.bodyType(), examples.least(operation)));
        return least.ok() ? least : full;
    }

    private static Request renewed(Request request) {
        return new Request(
                        request.method(),
                        request.target(),
                        request.headers().stream()
                                .filter(it -> !it.name().equals("Idempotency-Key"))
                                .toList(),
                        Request.of("", "").body(),
                        request.stream())
                .with("Idempotency-Key", java.util.UUID.randomUUID().toString());
    }

    /** With the version that the thing has now, where one must be named. */
    private Request tagged(Operation operation, Request bare, Map<String, String> values) {
        if (!operation.takes("If-Match")) {
            return bare;
        }
        String thing = operation.path().replaceFirst(STEPS, "");
        String path =
                operations.stream()
                        .filter(it -> it.reads() && it.path().equals(thing))
                        .findFirst()
                        .orElseThrow()
                        .target(values);
        String tag = ask(Request.of("GET", path)).header("ETag");
        List<Request.Header> others =
                bare.headers().stream().filter(it -> !it.name().equals("If-Match")).toList();
        return new Request(bare.method(), bare.target(), others, bare.body(), bare.stream())
                .with("If-Match", tag);
    }

    /** Values for all names in the operation's path. */
    Map<String, String> values(Operation operation, boolean fresh) {
        Map<String, String> values = new HashMap<>();
        values.put("region", territory.key());
        if (operation.takes(WaitingRoom.HEADER)) {
            values.put(WaitingRoom.HEADER, key(operation));
        }
        for (String name : operation.names()) {
            if (!name.equals("region")) {
                values.put(name, thing(operation, name, values, fresh));
            }
        }
        Pairs.prepare(this, operation, values);
        return values;
    }

    /** A link takes one answer, so each has its own. */
    private String key(Operation operation) {
        return operation.path().equals(Referred.LINKED + "answer")
                ? new Referred(this).link(fortress)
                : new WaitingRoom(this).key(operation);
    }

    private String thing(
            Operation operation, String name, Map<String, String> values, boolean fresh) {
        String collection =
                switch (name) {
                    case "clientId" -> "/api/regions/{region}/clients";
                    case "consultationId" -> "/api/regions/{region}/consultations";
                    default -> operation.path().substring(0, operation.path().indexOf("/{" + name));
                };
        Optional<String> kept = territory.thing(collection);
        if (!fresh && kept.isPresent()) {
            return kept.get();
        }
        if (collection.contains("/{id}/")) {
            return Pairs.nested(attempt(adding(collection), values));
        }
        String id = make(collection);
        for (String step : before(operation)) {
            attempt(operation(collection, step), Map.of("region", territory.key(), "id", id));
            awaitImport(collection, id);
        }
        return id;
    }

    private static List<String> before(Operation operation) {
        return BEFORE.entrySet().stream()
                .filter(it -> operation.path().endsWith(it.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(List.of());
    }

    /** The operation with this method and path. */
    Operation operation(String id) {
        return operations.stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow();
    }

    private Operation operation(String collection, String step) {
        return operations.stream()
                .filter(it -> it.path().equals(collection + "/{id}" + step) && !it.reads())
                .findFirst()
                .orElseThrow();
    }

    private void awaitImport(String collection, String id) {
        String path = collection.replace("{region}", territory.key()) + "/" + id;
        for (int attempt = 0; attempt < 300; attempt++) {
            String status = ask(Request.of("GET", path)).json().path("status").asString("");
            if (!UNDER_WAY.contains(status)) {
                return;
            }
            pause();
        }
        throw new IllegalStateException(path + " is not read");
    }

    static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    static String id(JsonNode body) {
        return body.path("id").asString(body.path("client").path("id").asString(""));
    }
}
