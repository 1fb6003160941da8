package de.hafen.platform.testing;

import de.hafen.platform.keys.ServiceKey;
import de.hafen.platform.tenancy.Bootstrap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;

/**
 * A real PostgreSQL of the test's own: SCRAM passwords as in production, but without fsync unless
 * asked for. One per test JVM is shared; further ones are started where a test needs a server that
 * it may stop.
 */
public final class TestPostgres implements AutoCloseable {

    /** The superuser. */
    public static final String USER = "postgres";

    /** The superuser's password. */
    public static final String PASSWORD = "only-in-tests";

    /** After a crash with 400 regions it takes its time. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    /** Of a server for hundreds of regions; the others have as little as the local stack. */
    public static final String MORE_MEMORY = "256MB";

    private static final String SETTINGS =
            """
            listen_addresses = '127.0.0.1'
            unix_socket_directories = ''
            max_connections = 400
            shared_buffers = 32MB
            jit = off
            timezone = 'UTC'
            log_timezone = 'UTC'
            autovacuum_naptime = '1h'
            %s
            port = %d
            """;

    private static final String FAST = "fsync = off\nfull_page_writes = off";

    private final Path folder;
    private final int port;
    private final List<String> prefix;
    private final Path programs;
    private Process process;

    private TestPostgres(boolean durable) {
        try {
            this.programs = ServerPrograms.postgres();
            this.prefix = ServerPrograms.prefix();
            this.port = ServerPrograms.freePort();
            this.folder = Files.createTempDirectory("hafen-postgres-");
            initialise(durable);
            this.process = launch();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        SpringApplication.getShutdownHandlers().add(this::close);
    }

    /** The test JVM's server; started when first asked for. */
    public static TestPostgres shared() {
        return Shared.SERVER;
    }

    /** A further server, for a test that stops it. */
    public static TestPostgres start() {
        return new TestPostgres(false);
    }

    /** A further server that writes everything to disk before it says so. */
    public static TestPostgres startDurable() {
        return new TestPostgres(true);
    }

    private static final class Shared {
        private static final TestPostgres SERVER = new TestPostgres(false);
    }

    /** The server's address, without a database. */
    public String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/";
    }

    /** A superuser's connection, for a test that looks behind the walls. */
    public Connection superuser(String database) throws SQLException {
        return DriverManager.getConnection(url() + database, USER, PASSWORD);
    }

    /** Makes a service's database and roles. */
    public void prepare(String service, ServiceKey key) {
        try {
            new Bootstrap(url(), USER, PASSWORD).prepare(service, key);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Kills the server as a power cut would; the data stays. */
    public void kill() {
        List<ProcessHandle> children = process.descendants().toList();
        children.forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        await(process);
        // one that still writes to the disk keeps its hold of the shared memory
        children.forEach(it -> it.onExit().orTimeout(30, TimeUnit.SECONDS).join());
    }

    /** Stops the server's processes without ending them: it takes connections and says nothing. */
    public void freeze() {
        signal("-STOP");
    }

    /** Lets a frozen server go on. */
    public void thaw() {
        signal("-CONT");
    }

    private void signal(String signal) {
        List<String> words = new ArrayList<>(List.of("kill", signal));
        words.add(Long.toString(process.pid()));
        process.descendants().forEach(it -> words.add(Long.toString(it.pid())));
        try {
            await(new ProcessBuilder(words).start());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Starts a killed server again on the same port. */
    public void restart() {
        try {
            Files.deleteIfExists(folder.resolve("data/postmaster.pid"));
            process = launch();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /**
     * Gives the server as much shared memory as one for hundreds of regions has; starts it anew.
     */
    public void restartWithMoreMemory() throws SQLException {
        try (Connection superuser = superuser("postgres");
                Statement sql = superuser.createStatement()) {
            sql.execute("alter system set shared_buffers = '" + MORE_MEMORY + "'");
            sql.execute("checkpoint");
        }
        kill();
        restart();
    }

    private void initialise(boolean durable) throws IOException {
        Path password = folder.resolve("password");
        Files.writeString(password, PASSWORD);
        own(folder);
        own(password);
        run(
                "initdb",
                "-D",
                folder.resolve("data").toString(),
                "--username=" + USER,
                "--auth=scram-sha-256",
                "--pwfile=" + password,
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--locale=C.UTF-8",
                "--no-sync",
                "--no-instructions");
        Path settings = folder.resolve("data/postgresql.conf");
        Files.writeString(settings, SETTINGS.formatted(durable ? durable() : FAST, port));
        own(settings);
    }

    /** As production is set up: after a crash the file system is synced, not each file. */
    private static String durable() {
        return System.getProperty("os.name").equals("Linux")
                ? "recovery_init_sync_method = syncfs"
                : "";
    }

    private void own(Path file) throws IOException {
        if (prefix.contains("--reuid=nobody")) {
            Files.setOwner(
                    file,
                    file.getFileSystem()
                            .getUserPrincipalLookupService()
                            .lookupPrincipalByName("nobody"));
        }
    }

    private Process launch() throws IOException {
        Process started = command("postgres", "-D", folder.resolve("data").toString()).start();
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (started.isAlive()) {
            try (Connection connection = superuser("postgres")) {
                if (connection.isValid(1)) {
                    return started;
                }
            } catch (SQLException notYet) {
                if (System.nanoTime() > until) {
                    break;
                }
                pause();
            }
        }
        throw new IllegalStateException(
                "PostgreSQL doesn't start:\n" + Files.readString(folder.resolve("log")));
    }

    private void run(String program, String... arguments) throws IOException {
        if (await(command(program, arguments).start()) != 0) {
            throw new IllegalStateException(
                    program + " failed:\n" + Files.readString(folder.resolve("log")));
        }
    }

    private ProcessBuilder command(String program, String... arguments) {
        List<String> words = new ArrayList<>(prefix);
        words.add(programs.resolve("bin").resolve(program).toString());
        words.addAll(List.of(arguments));
        return new ProcessBuilder(words)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.resolve("log").toFile()));
    }

    private static int await(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Stops the server and deletes its data. */
    @Override
    public void close() {
        if (process.isAlive()) {
            kill();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(it -> it.toFile().delete());
        } catch (IOException | UncheckedIOException ignored) {
            // the folder is temporary
        }
    }
}
