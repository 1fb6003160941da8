package de.hafen.walls.hostile;

import de.hafen.walls.api.Examples;
import de.hafen.walls.api.Operation;
import de.hafen.walls.api.Operations;
import de.hafen.walls.isolation.Household;
import de.hafen.walls.isolation.Territory;
import de.hafen.walls.isolation.WaitingRoom;
import de.hafen.walls.stack.Contents;
import de.hafen.walls.stack.Fortress;
import de.hafen.walls.stack.Visitor;
import de.hafen.walls.wire.Answer;
import de.hafen.walls.wire.Findings;
import de.hafen.walls.wire.Request;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Everything that is made with an idempotency key, sent several times at once with the same one: it
 * is made once, and everybody is told the same. The key of somebody else, or for something else,
 * opens nothing.
 */
public final class Replays {

    private static final String KEY = "Idempotency-Key";
    private static final int ROUNDS = 5;
    private static final int AT_ONCE = 6;

    private final Fortress fortress;
    private final Territory territory;
    private final Examples examples;
    private final String token;
    private final String colleague;
    private final Findings findings = new Findings();

    private Replays(Fortress fortress, Territory territory, String token) {
        this.fortress = fortress;
        this.territory = territory;
        this.examples = territory.examples();
        this.token = token;
        this.colleague = everything(fortress, UUID.randomUUID().toString());
    }

    private static String everything(Fortress fortress, String subject) {
        return fortress.sign(
                fortress.person(
                        subject, "duisburg", "adviser", "event-manager", "region-administrator"));
    }

    /** Tries every operation that makes something in a region. */
    public static Findings run(Fortress fortress) throws InterruptedException {
        String token = everything(fortress, fortress.account("kaya@duisburg.example"));
        List<Operation> operations = Operations.read(fortress.gateway());
        String word = "replay" + UUID.randomUUID().toString().substring(0, 8);
        Territory territory = new Territory("duisburg", word, "KI");
        new Household(fortress, operations, territory, Visitor.bearing(token)).settle();
        Replays replays = new Replays(fortress, territory, token);
        List<Operation> making = operations.stream().filter(Replays::makes).toList();
        if (making.size() < 5) {
            replays.findings.found("only " + making + " make something with a key");
        }
        for (Operation operation : making) {
            for (int round = 0; round < ROUNDS; round++) {
                replays.tryOut(operation);
            }
        }
        return replays.findings;
    }

    private static boolean makes(Operation operation) {
        return operation.regional()
                && operation.method().equals("POST")
                && operation.names().size() == 1
                && operation.bodyType().equals("application/json")
                && operation.takes(KEY)
                && !operation.path().endsWith("/waiting/call") // takes what is there
                && !operation.path().endsWith("/public/appointments") // a few for one address
                && !operation.path().endsWith("/public/enquiries") // the same
                && !operation.path().endsWith("/public/referrals/answer") // a link takes one
                && !operation.path().endsWith("/referrals/preview") // stores nothing
                && !operation.path().endsWith("/retention/runs") // what is over goes once
                && !operation.path().endsWith("/similar");
    }

    private void tryOut(Operation operation) throws InterruptedException {
        long before = rows(operation);
        Answer alone = ask(request(operation, fresh(), examples.full(operation)), token);
        boolean full = alone.ok();
        if (!full && !ask(request(operation, fresh(), examples.least(operation)), token).ok()) {
            findings.found(operation + " makes nothing: " + alone);
            return;
        }
        long once = rows(operation) - before;
        byte[] body = full ? examples.full(operation) : examples.least(operation);
        String key = fresh();
        Request request = request(operation, key, body);
        Set<String> told = new HashSet<>();
        for (Answer answer : together(request)) {
            if (answer.ok()) {
                told.add(answer.text());
            } else {
                findings.found(operation + " is refused to its own sender: " + answer);
            }
        }
        if (told.size() > 1) {
            findings.found(operation + " tells the same key different things: " + told);
        }
        long made = rows(operation) - before - once;
        if (made != once) {
            findings.found(
                    "%s makes %d rows, at once with the same key %d"
                            .formatted(operation, once, made));
        }
        if (operation.takes(WaitingRoom.HEADER)) {
            return; // an arrival has its key inside, and the device asks, whoever is signed in
        }
        Answer other = ask(request(operation, key, examples.least(operation)), token);
        if (other.status() != 422) {
            findings.found(operation + " takes a used key for something else: " + other);
        }
        Answer foreign = ask(request, colleague);
        if (told.contains(foreign.text()) || foreign.status() >= 500) {
            findings.found(operation + " answers another's key with " + foreign);
        }
    }

    /** All send at the same time, and go on until they are told what became of it. */
    private List<Answer> together(Request request) throws InterruptedException {
        List<Future<Answer>> sent = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            for (int i = 0; i < AT_ONCE; i++) {
                sent.add(threads.submit(() -> patiently(request)));
            }
        }
        return sent.stream().map(Future::resultNow).toList();
    }

    private Answer patiently(Request request) throws InterruptedException {
        Answer answer = ask(request, token);
        for (int attempt = 0; attempt < 20 && isRunning(answer); attempt++) {
            findings.busy();
            TimeUnit.MILLISECONDS.sleep(100);
            answer = ask(request, token);
        }
        return answer;
    }

    private static boolean isRunning(Answer answer) {
        return answer.status() == 503
                || answer.json().path("type").asString("").endsWith("/idempotency-key-in-use");
    }

    private Answer ask(Request request, String who) {
        Answer answer = fortress.gateway().send(request.bearer(who));
        findings.answered(answer.status());
        return answer;
    }

    private Request request(Operation operation, String key, byte[] body) {
        Request request =
                Request.of("POST", operation.target(Map.of("region", territory.key())))
                        .with(KEY, key)
                        .with(operation.bodyType(), body);
        return operation.takes(WaitingRoom.HEADER)
                ? request.with(WaitingRoom.HEADER, WaitingRoom.kept(operation, territory))
                : request;
    }

    private static String fresh() {
        return UUID.randomUUID().toString();
    }

    private long rows(Operation operation) {
        boolean apart = !operation.service().equals("tenant");
        return Contents.rows(fortress, operation.service(), apart ? "region_duisburg" : "service");
    }
}
