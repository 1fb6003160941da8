package de.hafen.walls.isolation;

import de.hafen.walls.api.Operation;
import de.hafen.walls.stack.Visitor;
import de.hafen.walls.wire.Answer;
import de.hafen.walls.wire.Request;
import de.hafen.walls.wire.Wire;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Every operation, asked by everybody who must not get an answer, in every way that we know. */
final class Assault {

    private static final int AT_ONCE = 6;

    /** Everybody may ask a centre something, which changes its region: that is no assault. */
    private static final String OPEN_TO_ALL = "POST /api/regions/{region}/public/enquiries";

    private final Wire gateway;
    private final Territory attacker;
    private final Territory victim;
    private final List<Identity> identities;
    private final Detector detector;
    private final Tally tally;

    /**
     * @param identities who asks; one of them is named {@code foreign, high}
     */
    Assault(
            Wire gateway,
            Territory attacker,
            Territory victim,
            List<Identity> identities,
            Detector detector,
            Tally tally) {
        this.gateway = gateway;
        this.attacker = attacker;
        this.victim = victim;
        this.identities = identities;
        this.detector = detector;
        this.tally = tally;
    }

    /** Through the gateway. */
    void on(List<Operation> operations) throws InterruptedException {
        run(
                operations,
                operation -> {
                    for (Identity identity : identities) {
                        asked(operation, identity);
                    }
                    if (operation.regional()) {
                        tricked(operation);
                    }
                    disguised(operation);
                });
    }

    /** Past the gateway, at a service's own port. */
    void past(List<Operation> operations, Map<String, Wire> services) throws InterruptedException {
        run(
                operations,
                operation -> {
                    Request request = request(operation, victim, victim);
                    for (Identity identity : identities) {
                        if (identity.token().isEmpty()
                                || identity.region().equals(attacker.key())) {
                            Wire service = services.getOrDefault(operation.service(), gateway);
                            for (Request disguised :
                                    Disguises.of(request, victim.key(), request.target())
                                            .subList(0, 2)) {
                                judge(
                                        "past the gateway",
                                        operation,
                                        identity,
                                        disguised,
                                        service.send(disguised.bearer(identity.token())),
                                        victim.key());
                            }
                        }
                    }
                });
    }

    private void asked(Operation operation, Identity identity) {
        List<Request> requests = new ArrayList<>();
        String where = victim.key();
        boolean own = identity.mayAsk(operation, victim.key());
        if (!own) {
            requests.add(request(operation, victim, victim));
        }
        if (operation.names().size() > 1) {
            requests.add(request(operation, victim, attacker));
            requests.add(unknown(operation));
        }
        for (Request request : requests) {
            boolean foreignThing = requests.indexOf(request) > 0;
            Answer answer = identity.visitor().send(gateway, request);
            judge("identity", operation, identity, request, answer, where);
            if (own && foreignThing && answer.ok()) {
                tally.leak(
                        operation + " gave " + identity + " a thing that is not there: " + answer);
            }
        }
        if (operation.regional()) {
            Request elsewhere = request(operation, nowhere(), victim);
            judge(
                    "unknown region",
                    operation,
                    identity,
                    elsewhere,
                    identity.visitor().send(gateway, elsewhere),
                    "atlantis");
            if (identity.region().equals(attacker.key()) && operation.names().size() > 1) {
                Request inside = request(operation, attacker, victim);
                Answer answer = identity.visitor().send(gateway, inside);
                judge("foreign id", operation, identity, inside, answer, attacker.key());
                if (answer.ok()) {
                    tally.leak(operation + " gave " + identity + " a foreign thing: " + answer);
                }
            }
        }
    }

    private void tricked(Operation operation) {
        Identity identity = identity("foreign, high");
        // reading by browser, writing by token: each session's way into a region costs an exchange
        Visitor visitor =
                operation.reads() ? identity.visitor() : Visitor.bearing(identity.token());
        Request plain = request(operation, victim, victim);
        for (String target : Tricks.of(plain.target(), attacker.key(), victim.key())) {
            Request request = plain.to(target);
            Answer answer = visitor.send(gateway, request);
            // under the own region's path an own answer is right; only theirs would be a leak
            boolean ownPath = target.startsWith("/api/regions/" + attacker.key() + "/");
            judge(
                    "path trick",
                    operation,
                    identity,
                    request,
                    answer,
                    ownPath ? attacker.key() : victim.key());
        }
    }

    private void disguised(Operation operation) {
        for (String name : List.of("anonymous", "foreign, high")) {
            Identity identity = identity(name);
            Request request = request(operation, victim, victim);
            for (Request one : Disguises.of(request, victim.key(), request.target())) {
                Answer answer = identity.visitor().send(gateway, one);
                judge("spoofed header", operation, identity, one, answer, victim.key());
            }
            if (operation.regional() && operation.reads() && operation.names().size() == 1) {
                Request inside = request(operation, attacker, attacker);
                for (Request one : Disguises.of(inside, victim.key(), request.target())) {
                    Answer answer = identity.visitor().send(gateway, one);
                    judge("spoofed header", operation, identity, one, answer, attacker.key());
                }
            }
        }
    }

    private void judge(
            String kind,
            Operation operation,
            Identity identity,
            Request request,
            Answer answer,
            String region) {
        tally.counted(kind);
        String line = "%s, %s, as %s".formatted(kind, operation, identity);
        String curl = "\n    " + request.curl("");
        if (answer.status() == 0 || answer.status() >= 500) {
            tally.defect(line + " got " + answer + curl);
        }
        boolean page = answer.header("Content-Type").startsWith("text/html");
        if (answer.ok() && !page && !identity.mayAsk(operation, region)) {
            tally.leak(line + " was answered: " + answer + curl);
        }
        boolean codes = operation.regional();
        String own = identity.valid() ? identity.region() : "";
        detector.foreign(request, answer, own, codes)
                .forEach(it -> tally.leak(line + " got " + it + curl));
    }

    /** Path and things may be of different regions. The body is the asking side's own. */
    private Request request(Operation operation, Territory path, Territory things) {
        Map<String, String> values = new HashMap<>();
        for (String name : operation.names()) {
            values.put(
                    name,
                    switch (name) {
                        case "region" -> path.key();
                        case "key" -> things.key();
                        // whoever has a link may open it: where it belongs, only the own one
                        case "link" -> thing(operation, name, path == things ? attacker : things);
                        default -> thing(operation, name, things);
                    });
        }
        Request bare = Asking.bare(operation, values, attacker.canary());
        if (operation.takes(WaitingRoom.HEADER) && path != attacker) {
            bare = bare.with(WaitingRoom.HEADER, WaitingRoom.kept(operation, attacker));
        }
        return body(operation, bare);
    }

    private Request unknown(Operation operation) {
        Map<String, String> values = new HashMap<>();
        operation.names().forEach(name -> values.put(name, UUID.randomUUID().toString()));
        values.put("region", victim.key());
        return body(operation, Asking.bare(operation, values, attacker.canary()));
    }

    private Request body(Operation operation, Request bare) {
        return Asking.with(bare, operation, attacker.examples(), attacker.canary());
    }

    private static String thing(Operation operation, String name, Territory territory) {
        String collection =
                name.equals("consultationId")
                        ? "/api/regions/{region}/consultations"
                        : operation.collection();
        return territory.thing(collection).orElseGet(() -> UUID.randomUUID().toString());
    }

    private static Territory nowhere() {
        return new Territory("atlantis", "nobody", "--");
    }

    private Identity identity(String name) {
        return identities.stream().filter(it -> it.name().equals(name)).findFirst().orElseThrow();
    }

    private static void run(List<Operation> operations, java.util.function.Consumer<Operation> work)
            throws InterruptedException {
        List<Future<?>> all = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            operations.stream()
                    .filter(it -> !it.id().equals(OPEN_TO_ALL))
                    .forEach(it -> all.add(threads.submit(() -> work.accept(it))));
        }
        for (Future<?> one : all) {
            try {
                one.get();
            } catch (ExecutionException e) {
                throw new IllegalStateException(e.getCause());
            }
        }
    }
}
