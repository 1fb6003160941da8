package de.hafen.local;

import de.hafen.platform.keys.ServiceKey;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A whole platform for a program that tries it: the same processes, servers and regions as {@code
 * ./hafen up} gives, in a folder and on ports of its own. It knows every secret, and leaves nothing
 * behind.
 */
public final class TrialPlatform implements AutoCloseable {

    private static final int PORTS_IN_A_ROW = 30;

    private final Home home;
    private final MasterKey key;
    private final Ports ports;
    private final Stack stack;
    private final Environment environment;
    private final boolean own;

    private TrialPlatform(Path tree, Path folder, boolean own) throws Exception {
        this.own = own;
        environment =
                new Environment(
                        own
                                ? Map.of("HAFEN_HOME", folder.toString(), "HAFEN_PORT", freePorts())
                                : Map.of("HAFEN_HOME", folder.toString()));
        home = Home.of(environment);
        key = MasterKey.of(home);
        ports = own ? Ports.choose(home, environment, Set.of()) : Ports.last(home);
        stack = new Stack(home, environment, key, ports, new Apps(tree));
    }

    /** One that runs already, with the built-in servers; it is left running. */
    public static TrialPlatform running(Path tree, Path home) throws Exception {
        return new TrialPlatform(tree, home, false);
    }

    /**
     * Starts everything and opens the first three regions.
     *
     * @param tree the folder of the sources, where all modules are packaged
     */
    public static TrialPlatform start(Path tree) throws Exception {
        TrialPlatform platform =
                new TrialPlatform(tree, Files.createTempDirectory("hafen-trial-"), true);
        Runtime.getRuntime().addShutdownHook(new Thread(platform::close));
        platform.start(new Apps(tree));
        return platform;
    }

    private void start(Apps apps) throws Exception {
        // for one start training would not pay
        apps.unpack();
        Board board = new Board(System.out, stack.names());
        Starter starter = new Starter(home, new Processes(home), board);
        starter.start(stack.servers());
        new Databases(environment, key, stack.settings()).prepare();
        starter.start(stack.services());
        new FirstRegions(new Platform(url(), stack.settings().operatorSecret()), board).bringUp();
    }

    /** The gateway's address. */
    public String url() {
        return stack.settings().url();
    }

    /**
     * Where a service listens, past the gateway.
     *
     * @param service {@code gateway}, {@code tenant}, {@code case}, {@code events} or {@code
     *     reporting}
     */
    public int port(String service) {
        return ports.of(service(service));
    }

    /** Where a service tells its health. */
    public int managementPort(String service) {
        return ports.management(service(service));
    }

    /** The jars with our own classes that a service runs. */
    public List<Path> ownJars(String service, Path tree) throws IOException {
        return new Apps(tree).ownJars(service(service));
    }

    /** The key that a service was given. */
    public ServiceKey key(String service) {
        return key.service(service);
    }

    /** The secret of the operator's client. */
    public String operatorSecret() {
        return stack.settings().operatorSecret();
    }

    /** The password of the invented people. */
    public String password() {
        return stack.settings().demoPassword();
    }

    /** PostgreSQL's address without user and database. */
    public String postgres() {
        return stack.settings().postgres();
    }

    /** The superuser's address of a database. */
    public String superuser(String database) {
        return Administrator.of(environment, key)
                .address(stack.settings().postgres())
                .formatted(database);
    }

    /** Redis' port. */
    public int redisPort() {
        return ports.of(RedisServer.NAME);
    }

    /** Redis' password. */
    public String redisPassword() {
        return key.password("redis");
    }

    /** The mailbox's page. */
    public String mailbox() {
        return "http://127.0.0.1:" + ports.of(Mailbox.NAME + Ports.MANAGEMENT);
    }

    /** The folder with the log of each process. */
    public Path logs() {
        return home.logs();
    }

    /** Stops all processes and deletes all data. */
    @Override
    public synchronized void close() {
        if (!own || !Files.exists(home.run())) {
            return;
        }
        try {
            new Down(home).run();
            Binaries.delete(home.root());
        } catch (Exception e) {
            throw new IllegalStateException("the trial in " + home.root() + " did not end", e);
        }
    }

    private static Service service(String name) {
        return Service.valueOf(name.toUpperCase(java.util.Locale.ROOT));
    }

    /** The first port of a row that is free: the launcher gives those after it to the parts. */
    private static String freePorts() throws IOException {
        for (int first = 20_080; first < 28_000; first += PORTS_IN_A_ROW) {
            if (free(first)) {
                return Integer.toString(first);
            }
        }
        throw new Stopped("there is no free port");
    }

    private static boolean free(int port) {
        try (ServerSocket socket = new ServerSocket(port)) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
