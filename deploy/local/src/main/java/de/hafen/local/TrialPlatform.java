package de.hafen.local;

import de.hafen.platform.keys.ServiceKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A whole platform for a program that tries it: the same processes, servers and regions as {@code
 * ./hafen up} gives, in a folder and on ports of its own. It knows every secret, and leaves nothing
 * behind.
 */
public final class TrialPlatform implements AutoCloseable {

    private final Rig rig;
    private final boolean own;

    private TrialPlatform(Rig rig, boolean own) {
        this.rig = rig;
        this.own = own;
    }

    /** One that runs already, with the built-in servers; it is left running. */
    public static TrialPlatform running(Path tree, Path home) throws IOException {
        return new TrialPlatform(Rig.running(home, tree), false);
    }

    /**
     * Starts everything and opens the first three regions.
     *
     * @param tree the folder of the sources, where all modules are packaged
     */
    public static TrialPlatform start(Path tree) throws Exception {
        Path folder = Files.createTempDirectory("hafen-trial-");
        TrialPlatform platform = new TrialPlatform(Rig.in(folder, Rig.freePort(), tree), true);
        Runtime.getRuntime().addShutdownHook(new Thread(platform::close));
        platform.rig.bringUp();
        return platform;
    }

    /** The gateway's address. */
    public String url() {
        return rig.address();
    }

    /**
     * Where a service listens, past the gateway.
     *
     * @param service {@code gateway}, {@code tenant}, {@code case}, {@code events} or {@code
     *     reporting}
     */
    public int port(String service) {
        return rig.ports().of(service(service));
    }

    /** Where a service tells its health. */
    public int managementPort(String service) {
        return rig.ports().management(service(service));
    }

    /** The jars with our own classes that a service runs. */
    public List<Path> ownJars(String service, Path tree) throws IOException {
        return new Apps(tree).ownJars(service(service));
    }

    /** The key that a service was given. */
    public ServiceKey key(String service) {
        return rig.key().service(service);
    }

    /** The secret of the operator's client. */
    public String operatorSecret() {
        return rig.operatorSecret();
    }

    /** The password of the invented people. */
    public String password() {
        return rig.password();
    }

    /** PostgreSQL's address without user and database. */
    public String postgres() {
        return rig.postgres();
    }

    /** The superuser's address of a database. */
    public String superuser(String database) {
        return rig.database(Rig.POSTGRESQL, database);
    }

    /** Redis' port. */
    public int redisPort() {
        return rig.ports().of(RedisServer.NAME);
    }

    /** Redis' password. */
    public String redisPassword() {
        return rig.key().password("redis");
    }

    /** The mailbox's page. */
    public String mailbox() {
        return "http://127.0.0.1:" + rig.ports().of(Mailbox.NAME + Ports.MANAGEMENT);
    }

    /** The folder with the log of each process. */
    public Path logs() {
        return rig.home().logs();
    }

    /** Stops all processes and deletes all data. */
    @Override
    public synchronized void close() {
        if (!own || !Files.exists(rig.home().run())) {
            return;
        }
        try {
            new Down(rig.home()).run();
            Binaries.delete(rig.home().root());
        } catch (Exception e) {
            throw new IllegalStateException(
                    "the trial in " + rig.home().root() + " did not end", e);
        }
    }

    private static Service service(String name) {
        return Service.valueOf(name.toUpperCase(java.util.Locale.ROOT));
    }
}
