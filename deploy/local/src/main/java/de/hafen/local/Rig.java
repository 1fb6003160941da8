package de.hafen.local;

import de.hafen.platform.tenancy.Bootstrap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * The stack in the hands of a test: the same processes as {@code ./hafen up} starts, but each can
 * be started, killed and frozen by itself, and be told other addresses. All tests of whole
 * platforms start theirs here.
 */
public final class Rig implements AutoCloseable {

    /** The part that most regions live on. */
    public static final String POSTGRESQL = PostgresServer.NAME;

    /** The part that carries facts and keeps sessions. */
    public static final String REDIS = RedisServer.NAME;

    /** Between the ports of the stack's own parts and the spare ones. */
    private static final int FURTHER = 15;

    private final Home home;
    private final Path tree;
    private final Environment environment;
    private final MasterKey key;
    private final Ports ports;
    private final Stack stack;
    private final Map<String, Map<String, String>> changed = new HashMap<>();
    private final Map<String, FurtherServer> further = new LinkedHashMap<>();
    private volatile boolean closed;

    private Rig(Home home, Environment environment, Ports ports, Path tree) throws IOException {
        this.home = home;
        this.tree = tree;
        this.environment = environment;
        this.key = MasterKey.of(home);
        this.ports = ports;
        this.stack = new Stack(home, environment, key, ports, new Apps(tree));
    }

    private record FurtherServer(Home home, int port) {}

    /**
     * A stack that nobody started yet.
     *
     * @param folder for its data
     * @param port of the gateway; the others follow it
     * @param tree the built project
     */
    public static Rig in(Path folder, int port, Path tree) throws IOException {
        Environment environment =
                new Environment(
                        Map.of(
                                "HAFEN_HOME",
                                folder.toString(),
                                "HAFEN_PORT",
                                String.valueOf(port)));
        Home home = Home.of(environment);
        return new Rig(home, environment, Ports.choose(home, environment, Set.of()), tree);
    }

    /** One that runs already in that folder, with the built-in servers. */
    static Rig running(Path folder, Path tree) throws IOException {
        Environment environment = new Environment(Map.of("HAFEN_HOME", folder.toString()));
        Home home = Home.of(environment);
        return new Rig(home, environment, Ports.last(home), tree);
    }

    /** A port for a gateway; it and those that follow it are free, and stay so. */
    public static int freePort() {
        return Ports.quiet();
    }

    /**
     * Unpacks programs and trains services, where nobody did that since they were built; then
     * starts everything. Returns when the first three regions are open.
     */
    public void bringUp() throws Exception {
        Prepare.services(home, tree);
        Board board = new Board(System.out, stack.names());
        Starter starter = new Starter(home, new Processes(home), board);
        for (String server : further.keySet()) {
            start(server);
        }
        starter.start(stack.servers());
        new Databases(environment, key, stack.settings()).prepare();
        for (String server : further.keySet()) {
            await(server);
            makeDatabases(server);
        }
        List<Part> services = new ArrayList<>();
        for (String service : services()) {
            services.add(part(service));
        }
        starter.start(services);
        new FirstRegions(new Platform(address(), operatorSecret()), board).bringUp();
    }

    /** A further PostgreSQL, on which regions can be placed, in that folder. */
    public void addServer(String name, Path folder) throws IOException {
        Home its = new Home(folder);
        for (Path inside : List.of(folder, its.logs(), its.run())) {
            its.folder(inside);
        }
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
        if (!Files.exists(its.servers())) {
            Files.createSymbolicLink(its.servers(), home.servers());
        }
        further.put(name, new FurtherServer(its, port("gateway") + FURTHER + further.size()));
    }

    /** Names of the services and the gateway. */
    public List<String> services() {
        return java.util.Arrays.stream(Service.values()).map(Service::module).toList();
    }

    /** The port of a part. */
    public int port(String part) {
        FurtherServer own = further.get(part);
        return own == null ? ports.of(part) : own.port();
    }

    /** The gateway's address. */
    public String address() {
        return stack.settings().url();
    }

    /** With it the installation's own client orders regions. */
    public String operatorSecret() {
        return stack.settings().operatorSecret();
    }

    /** The password of the first regions' people. */
    public String password() {
        return stack.settings().demoPassword();
    }

    /** A database on a PostgreSQL, as its superuser. */
    public String database(String server, String name) {
        return Administrator.of(environment, key)
                .address("jdbc:postgresql://127.0.0.1:" + port(server) + "/")
                .formatted(name);
    }

    Home home() {
        return home;
    }

    MasterKey key() {
        return key;
    }

    Ports ports() {
        return ports;
    }

    /** PostgreSQL's address without user and database. */
    String postgres() {
        return stack.settings().postgres();
    }

    /** What a service was told, before changes. */
    public Map<String, String> told(String service) {
        return stack.settings().of(serviceOf(service));
    }

    /** Tells a service something else at its next start. */
    public void tell(String service, Map<String, String> settings) {
        changed.computeIfAbsent(service, _ -> new HashMap<>()).putAll(settings);
    }

    /** Databases and roles of the data services on a further PostgreSQL. */
    private void makeDatabases(String server) throws SQLException {
        Administrator administrator = PostgresServer.administrator(key);
        Bootstrap bootstrap =
                new Bootstrap(
                        "jdbc:postgresql://127.0.0.1:" + port(server) + "/",
                        administrator.user(),
                        administrator.password());
        for (Service service : List.of(Service.CASE, Service.EVENTS, Service.REPORTING)) {
            bootstrap.prepare(service.key(), key.service(service.key()));
        }
    }

    /** Starts the part, as a supervisor would: once, without waiting. */
    public void start(String part) throws IOException, InterruptedException {
        if (closed) {
            throw new IllegalStateException("the rig is closed");
        }
        processes(part).start(part(part));
    }

    /** Waits until the part says that it is up. */
    public void await(String part) throws IOException, InterruptedException {
        Part it = part(part);
        long deadline = System.nanoTime() + it.patience().toNanos();
        while (!isUp(it)) {
            if (System.nanoTime() > deadline) {
                throw new Stopped(
                        "%s is not up after %d s. %s"
                                .formatted(
                                        part,
                                        it.patience().toSeconds(),
                                        Starter.lastWords(home, it)));
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    /** Whether the part's process is there, frozen or not. */
    public boolean runs(String part) {
        return processes(part).running(nameOf(part)).isPresent();
    }

    /** {@code kill -9}, with everything that the part started; returns when it is gone. */
    public void kill(String part) {
        processes(part).running(nameOf(part)).ifPresent(it -> new Family(it).kill());
    }

    /** Stops the clock of the part: its connections stay, nothing answers. */
    public void freeze(String part) throws IOException, InterruptedException {
        family(part).signal("-STOP");
    }

    /** Lets a frozen part go on. */
    public void thaw(String part) throws IOException, InterruptedException {
        family(part).signal("-CONT");
    }

    /** Kills all that runs; nothing is started any more. */
    @Override
    public void close() {
        closed = true;
        List<String> parts = new ArrayList<>(services());
        parts.addAll(stack.names());
        parts.addAll(further.keySet());
        parts.forEach(this::kill);
    }

    private Family family(String part) {
        return new Family(processes(part).running(nameOf(part)).orElseThrow());
    }

    private Part part(String name) throws IOException, InterruptedException {
        FurtherServer own = further.get(name);
        if (own != null) {
            return new PostgresServer(own.home(), key).part(own.port());
        }
        List<Part> parts = services().contains(name) ? stack.services() : stack.servers();
        Part it = parts.stream().filter(p -> p.name().equals(name)).findFirst().orElseThrow();
        Map<String, String> settings = new HashMap<>(it.environment());
        settings.putAll(changed.getOrDefault(name, Map.of()));
        return new Part(
                it.name(),
                it.build(),
                it.port(),
                it.command(),
                settings,
                it.folder(),
                it.health(),
                it.patience());
    }

    private Processes processes(String part) {
        FurtherServer own = further.get(part);
        return new Processes(own == null ? home : own.home());
    }

    private String nameOf(String part) {
        return further.containsKey(part) ? PostgresServer.NAME : part;
    }

    private static Service serviceOf(String module) {
        return java.util.Arrays.stream(Service.values())
                .filter(it -> it.module().equals(module))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isUp(Part part) {
        try {
            return part.health().up();
        } catch (Exception notYet) {
            return false;
        }
    }
}
