package de.hafen.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * PostgreSQL as a real server: SCRAM passwords from the first connection on, fsync on, data that
 * survives. It starts after {@code kill -9} as after a power cut.
 */
final class PostgresServer {

    /** Megabytes that an empty platform takes; less ends in the middle of making it. */
    private static final long NEEDED = 250;

    static final String NAME = "postgresql";
    private static final String SUPERUSER = "postgres";

    private final Home home;
    private final MasterKey key;
    private final Path programs;
    private final ServerUser user;

    PostgresServer(Home home, MasterKey key) throws IOException, InterruptedException {
        this.home = home;
        this.key = key;
        this.programs = new Binaries(home).postgres();
        this.user = ServerUser.forData(home.postgresData(), programs);
    }

    /** The server as a part; its data folder is made first where there is none. */
    Part part(int port) throws IOException, InterruptedException {
        Path data = home.postgresData();
        if (!Files.exists(data.resolve("PG_VERSION"))) {
            initialise(data);
        }
        endUnknownServer(data);
        configure(data.resolve("hafen.conf"), settings(port));
        return new Part(
                NAME,
                Binaries.POSTGRES,
                port,
                user.command(List.of(program("postgres"), "-D", data.toString())),
                Map.of(),
                home.root(),
                () -> answers(port),
                Duration.ofSeconds(60));
    }

    /** Leaves alone what is right already: a server that starts may be reading it. */
    private static void configure(Path file, String settings) throws IOException {
        if (!Files.readString(file).equals(settings)) {
            Files.writeString(file, settings);
        }
    }

    private String password() {
        return administrator(key).password();
    }

    /** Who may make databases and roles on the stack's own server; known to the launcher only. */
    static Administrator administrator(MasterKey key) {
        return new Administrator(SUPERUSER, key.password("postgresql|" + SUPERUSER));
    }

    /**
     * Makes the data folder beside its place first: a start that is killed leaves no half of it.
     */
    private void initialise(Path data) throws IOException, InterruptedException {
        long room = Files.getFileStore(home.root()).getUsableSpace() / 1_000_000;
        if (room < NEEDED) {
            throw new Stopped(
                    "The disk is full: PostgreSQL needs %d MB in %s, and there are %d. Make room, or choose another folder: HAFEN_HOME=… ./hafen up"
                            .formatted(NEEDED, home.root(), room));
        }
        Path draft = data.resolveSibling(data.getFileName() + ".new");
        Binaries.delete(draft);
        Binaries.delete(data);
        home.folder(draft);
        Path password = data.resolveSibling(".superuser");
        Home.writePrivately(password, password() + "\n");
        user.own(draft);
        user.own(password);
        try {
            Path log = home.log(NAME);
            Process initdb =
                    new ProcessBuilder(
                                    user.command(
                                            List.of(
                                                    program("initdb"),
                                                    "--pgdata=" + draft,
                                                    "--username=" + SUPERUSER,
                                                    "--auth=scram-sha-256",
                                                    "--pwfile=" + password,
                                                    "--encoding=UTF8",
                                                    "--locale-provider=builtin",
                                                    "--locale=C.UTF-8",
                                                    "--no-instructions")))
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                            .start();
            if (initdb.waitFor() != 0) {
                Binaries.delete(draft);
                throw new Stopped("PostgreSQL can't make its data folder; see " + log);
            }
            Files.writeString(
                    draft.resolve("postgresql.conf"),
                    "include 'hafen.conf'\n",
                    java.nio.file.StandardOpenOption.APPEND);
            Files.writeString(draft.resolve("hafen.conf"), "");
            Files.setPosixFilePermissions(
                    draft.resolve("hafen.conf"), PosixFilePermissions.fromString("rw-r--r--"));
            Files.move(draft, data, java.nio.file.StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(password);
        }
    }

    private static String settings(int port) {
        return """
        # Written by ./hafen up at each start.
        listen_addresses = '127.0.0.1'
        unix_socket_directories = ''
        port = %d
        password_encryption = 'scram-sha-256'
        fsync = on
        %s
        max_connections = 150
        shared_buffers = 32MB
        jit = off
        timezone = 'UTC'
        log_timezone = 'UTC'
        log_line_prefix = '%%m [%%p] '
        """
                .formatted(
                        port,
                        System.getProperty("os.name").equals("Linux")
                                ? "recovery_init_sync_method = syncfs"
                                : "");
    }

    /**
     * A server that was killed leaves its pid behind. Where another program has that pid by now,
     * PostgreSQL would take it for itself and not start. And where a launcher was killed before it
     * could write down what it had started, the server runs unknown to anybody: it is stopped.
     */
    private void endUnknownServer(Path data) throws IOException, InterruptedException {
        Path file = data.resolve("postmaster.pid");
        if (!Files.exists(file) || new Processes(home).running(NAME).isPresent()) {
            return;
        }
        List<String> lines = Files.readAllLines(file);
        Optional<ProcessHandle> server =
                lines.isEmpty()
                        ? Optional.empty()
                        : ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
                                .filter(ProcessHandle::isAlive)
                                .filter(h ->
                                        h.info().commandLine().orElse("").contains("postgres")
                                                && h.info()
                                                        .commandLine()
                                                        .orElse("")
                                                        .contains(data.toString()));
        if (server.isEmpty()) {
            Files.delete(file);
            return;
        }
        Processes.end(server.get(), "INT", Duration.ofSeconds(25));
    }

    private boolean answers(int port) {
        Properties login = new Properties();
        login.setProperty("user", SUPERUSER);
        login.setProperty("password", password());
        login.setProperty("connectTimeout", "2");
        login.setProperty("socketTimeout", "5");
        try (Connection connection =
                DriverManager.getConnection(
                        "jdbc:postgresql://127.0.0.1:" + port + "/postgres", login)) {
            return connection.isValid(2);
        } catch (SQLException e) {
            return false;
        }
    }

    private String program(String name) {
        return programs.resolve("bin").resolve(name).toString();
    }
}
