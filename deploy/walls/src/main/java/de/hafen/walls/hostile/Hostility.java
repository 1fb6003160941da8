package de.hafen.walls.hostile;

import de.hafen.walls.api.Operation;
import de.hafen.walls.api.Operations;
import de.hafen.walls.isolation.Household;
import de.hafen.walls.isolation.Territory;
import de.hafen.walls.stack.Fortress;
import de.hafen.walls.stack.Visitor;
import de.hafen.walls.wire.Answer;
import de.hafen.walls.wire.Findings;
import de.hafen.walls.wire.Request;
import de.hafen.walls.wire.Wire;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/** Sends spoiled requests by the thousand and looks for what no answer may be. */
public final class Hostility {

    private static final int AT_ONCE = 8;

    /** Words of the machine room. */
    private static final Pattern INSIDE =
            Pattern.compile(
                    "\\tat |java\\.(lang|util|io|time)\\.|org\\.(springframework|hibernate|postgresql|apache)|Exception"
                            + "|de\\.hafen\\.|tools\\.jackson|SQLSTATE|PSQL|region_[a-z]+\\.|stack ?trace",
                    Pattern.CASE_INSENSITIVE);

    private final Fortress fortress;
    private final Mutations mutations;
    private final Map<String, Wire> services = new HashMap<>();
    private final long seed;
    private final String region;
    private final String administrator;
    private final String analyst;
    private final Findings findings = new Findings();

    private Hostility(Fortress fortress, long seed) {
        this.fortress = fortress;
        this.seed = seed;
        Fortress.SERVICES.forEach(it -> services.put(it, new Wire(fortress.platform().port(it))));
        String kaya = fortress.account("kaya@duisburg.example");
        region =
                fortress.sign(
                        fortress.person(
                                kaya,
                                "duisburg",
                                "adviser",
                                "event-manager",
                                "region-administrator"));
        administrator =
                fortress.sign(
                        fortress.overall(
                                fortress.account("vogt@hafen.example"), "platform-administrator"));
        analyst =
                fortress.sign(
                        fortress.overall(fortress.account("sander@hafen.example"), "analyst"));
        List<Operation> operations = Operations.read(fortress.gateway());
        // a word of its own each time: a platform that runs may have met this seed before
        String word = "hostile" + UUID.randomUUID().toString().substring(0, 8);
        Territory territory = new Territory("duisburg", word, "KI");
        new Household(fortress, operations, territory, Visitor.bearing(region)).settle();
        mutations = new Mutations(operations, territory.examples(), territory.things(), seed);
    }

    /**
     * Sends so many requests.
     *
     * @param seed the same seed gives the same requests
     */
    public static Findings run(Fortress fortress, int count, long seed)
            throws InterruptedException {
        Hostility hostility = new Hostility(fortress, seed);
        AtomicInteger next = new AtomicInteger();
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            for (int i = 0; i < AT_ONCE; i++) {
                threads.execute(() -> {
                    for (int n = next.getAndIncrement(); n < count; n = next.getAndIncrement()) {
                        hostility.send(n);
                    }
                });
            }
        }
        return hostility.findings;
    }

    private void send(int number) {
        try {
            Mutations.Hostile hostile = mutations.of(number);
            Request plain = hostile.sent().request();
            Request request = number % 23 == 0 ? plain : plain.bearer(token(hostile.operation()));
            Answer answer = patiently(request, door(hostile));
            findings.answered(answer.status());
            judge(hostile, request, answer)
                    .forEach(it ->
                            findings.found(
                                    "%s: %s, request %d of seed %d\n    %s\n    %s"
                                            .formatted(
                                                    hostile.operation(),
                                                    it,
                                                    number,
                                                    seed,
                                                    answer,
                                                    request.curl(url(hostile)))));
        } catch (RuntimeException e) {
            findings.found("request %d of seed %d: %s".formatted(number, seed, e));
        }
    }

    /** Busy is no accident where it says so: then asked again. */
    private Answer patiently(Request request, Wire door) {
        Answer answer = door.send(request);
        for (int attempt = 1; attempt < 4 && answer.status() == 503; attempt++) {
            findings.busy();
            pause(attempt);
            answer = door.send(request);
        }
        return answer;
    }

    private Wire door(Mutations.Hostile hostile) {
        Wire past = services.get(hostile.operation().service());
        return hostile.past() && past != null ? past : fortress.gateway();
    }

    private String url(Mutations.Hostile hostile) {
        String service = hostile.operation().service();
        return hostile.past() && services.containsKey(service)
                ? "http://127.0.0.1:" + fortress.platform().port(service)
                : fortress.platform().url();
    }

    private static List<String> judge(Mutations.Hostile hostile, Request request, Answer answer) {
        List<String> wrong = new java.util.ArrayList<>();
        if (answer.status() >= 500) {
            wrong.add("an accident");
        }
        if (answer.ok() && !hostile.sent().wrong().isEmpty()) {
            wrong.add("accepted, though " + hostile.sent().wrong());
        }
        if (answer.status() == 0 && hostile.framed()) {
            wrong.add("no answer");
        }
        if (answer.status() >= 400) {
            String unsaid = answer.text().replace(request.target(), "");
            if (INSIDE.matcher(unsaid).find()) {
                wrong.add("words of the machine room");
            }
            boolean problem = answer.header("Content-Type").startsWith("application/problem+json");
            if (hostile.framed() && !problem && !request.method().equals("HEAD")) {
                wrong.add("a refusal that is no problem document");
            }
        }
        return wrong;
    }

    private String token(Operation operation) {
        if (operation.path().startsWith("/api/platform")) {
            return administrator;
        }
        return operation.path().startsWith("/api/comparison") ? analyst : region;
    }

    private static void pause(int attempt) {
        try {
            TimeUnit.MILLISECONDS.sleep(1_000L * attempt);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
