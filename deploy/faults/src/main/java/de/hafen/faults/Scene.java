package de.hafen.faults;

import de.hafen.faults.ledger.Ledger;
import de.hafen.local.Rig;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** The stage with people on it: desks that write, a browser that looks, an operator. */
final class Scene implements AutoCloseable {

    /** The region that lives alone on a server of its own. */
    static final String ALONE = "kleve";

    private static final long OTHERS_MILLIS = 60_000;
    private static final List<String> SCOPES =
            List.of(
                    "events:read",
                    "events:write",
                    "events:import",
                    "consultations:read",
                    "consultations:write",
                    "consultations:import",
                    "clients:write",
                    "figures:read");

    private final Stage stage;
    private final Calls calls;
    private final Ledger ledger;
    private final Supervisor supervisor;
    private final Shift shift = new Shift();
    private final Map<String, Machine> machines = new LinkedHashMap<>();
    private final List<Desk> desks = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();
    private final Founder founder;
    private final Session browser;
    private final Bringer bringer;
    private volatile long lastLook = System.nanoTime();

    /** Signs everybody in, and lets them begin. */
    Scene(Stage stage, Path book, long seed) throws IOException, InterruptedException {
        this.stage = stage;
        this.calls = new Calls(new Pulse());
        this.ledger = new Ledger(book);
        Rig rig = stage.rig();
        Door door = new Door(rig.address(), calls);
        String name = "s" + Long.toString(seed, 36);
        Machine operator = new Machine(door, "operator", rig.operatorSecret(), "regions:provision");
        this.founder = new Founder(operator, ledger, calls, name);
        founder.found(ALONE, Stage.OWN, "brandt@duesseldorf.example");
        for (Map.Entry<String, String> person : people().entrySet()) {
            Session session = Session.of(rig.address(), calls, person.getValue(), rig.password());
            machines.put(person.getKey(), session.machine(door, person.getKey(), SCOPES));
        }
        this.browser = Session.of(rig.address(), calls, "kaya@duisburg.example", rig.password());
        this.bringer = new Bringer("duisburg", machine("duisburg"), ledger, name);
        calls.take();
        this.supervisor = new Supervisor(rig, calls, stage.parts());
        RandomGenerator chance = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        machines.forEach((region, machine) -> {
            Desk.Place place = new Desk.Place(region, machine, ledger, calls);
            desks.add(new Writer(place, name + "-" + region, another(chance)));
            desks.add(new Organiser(place, name + "-" + region, another(chance)));
        });
        desks.forEach(desk -> begin(() -> desk.work(shift)));
        begin(this::look);
    }

    private static Map<String, String> people() {
        Map<String, String> people = new LinkedHashMap<>();
        people.put("duesseldorf", "brandt@duesseldorf.example");
        people.put("aachen", "yilmaz@aachen.example");
        people.put("duisburg", "kaya@duisburg.example");
        people.put(ALONE, "brandt@duesseldorf.example");
        return people;
    }

    private static RandomGenerator another(RandomGenerator chance) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(chance.nextLong());
    }

    private void begin(Runnable work) {
        threads.add(Thread.ofVirtual().start(work));
    }

    /** The browser looks at the day, the dashboard and the account, again and again. */
    private void look() {
        List<String> pages =
                List.of(
                        "/api/regions/duisburg/day",
                        "/api/regions/duisburg/figures",
                        "/api/account");
        try {
            for (int i = 0; true; i++) {
                if (browser.look(pages.get(i % pages.size()))) {
                    lastLook = System.nanoTime();
                }
                Thread.sleep(400);
            }
        } catch (InterruptedException home) {
            Thread.currentThread().interrupt();
        }
    }

    Stage stage() {
        return stage;
    }

    Calls calls() {
        return calls;
    }

    Ledger ledger() {
        return ledger;
    }

    Supervisor supervisor() {
        return supervisor;
    }

    Shift shift() {
        return shift;
    }

    Founder founder() {
        return founder;
    }

    Bringer bringer() {
        return bringer;
    }

    Machine machine(String region) {
        return Objects.requireNonNull(machines.get(region));
    }

    List<String> regions() {
        return List.copyOf(machines.keySet());
    }

    static String serverOf(String region) {
        return region.equals(ALONE) ? Stage.OWN : Rig.POSTGRESQL;
    }

    /** Whether everybody got something done since then. */
    boolean allWorkedSince(long nanos) {
        return lastLook - nanos > 0 && desks.stream().allMatch(it -> it.wroteSince(nanos));
    }

    /** Waits until all regions but the lonely one have written since then, or complains. */
    void othersWrite(long nanos) throws InterruptedException {
        long end = System.currentTimeMillis() + OTHERS_MILLIS;
        while (!desks.stream()
                .filter(it -> !it.region().equals(ALONE))
                .allMatch(it -> it.wroteSince(nanos))) {
            if (System.currentTimeMillis() > end) {
                calls.complain("other regions did not go on");
                return;
            }
            Thread.sleep(50);
        }
    }

    /** All that Redis has is gone. */
    void emptyRedis() throws IOException {
        String url = stage.rig().told("gateway").getOrDefault("HAFEN_REDIS_URL", "");
        URI address = URI.create(url);
        String password = String.valueOf(address.getUserInfo()).substring(1);
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            OutputStream out = socket.getOutputStream();
            // sessions are people's, and signing them out is no loss of work: streams only
            out.write(
                    ("AUTH %s\r\nDEL hafen:facts hafen:facts:answers:case"
                                    + " hafen:facts:answers:events hafen:outbox:relay:case"
                                    + " hafen:outbox:relay:events\r\nQUIT\r\n")
                            .formatted(password)
                            .getBytes(StandardCharsets.US_ASCII));
            out.flush();
            socket.getInputStream().readAllBytes();
        }
    }

    Tables tables() {
        return new Tables(stage.rig());
    }

    OlderRelease olderRelease() {
        return new OlderRelease(stage.rig());
    }

    /** Who records consultations in the region that lives alone. */
    Writer lonelyWriter() {
        return desks.stream()
                .filter(it -> it.region().equals(ALONE))
                .filter(Writer.class::isInstance)
                .map(Writer.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void close() throws IOException, InterruptedException {
        threads.forEach(Thread::interrupt);
        supervisor.close();
        ledger.close();
    }
}
