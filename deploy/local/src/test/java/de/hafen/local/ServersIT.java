package de.hafen.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The servers as {@code ./hafen up} runs them: real processes, real passwords, data that stays. */
class ServersIT {

    @TempDir Path folder;
    private Home home;
    private MasterKey key;
    private Processes processes;

    @BeforeEach
    void aHome() throws Exception {
        home = Home.of(new Environment(Map.of("HAFEN_HOME", folder.resolve("home").toString())));
        key = MasterKey.of(home);
        processes = new Processes(home);
    }

    @AfterEach
    void nothingStays() throws Exception {
        new Down(home).run();
        assertThat(processes.running()).isEmpty();
    }

    @Test
    void postgresKeepsWhatWasCommittedWhenItIsKilled() throws Exception {
        int port = freePort();
        start(new PostgresServer(home, key).part(port));
        try (Connection connection = connect(port, administrator().password());
                Statement sql = connection.createStatement()) {
            sql.execute("create table kept (id int)");
            sql.execute("insert into kept values (1)");
        }

        kill(PostgresServer.NAME);
        start(new PostgresServer(home, key).part(port));

        try (Connection connection = connect(port, administrator().password());
                Statement sql = connection.createStatement()) {
            assertThat(sql.executeQuery("select id from kept").next()).isTrue();
            var fsync = sql.executeQuery("show fsync");
            fsync.next();
            assertThat(fsync.getString(1)).isEqualTo("on");
        }
        assertThatThrownBy(() -> connect(port, "wrong")).isInstanceOf(SQLException.class);
    }

    @Test
    void redisStartsAgainAfterItWasKilled() throws Exception {
        int port = freePort();
        start(new RedisServer(home, key).part(port));

        kill(RedisServer.NAME);
        start(new RedisServer(home, key).part(port));

        assertThat(processes.running(RedisServer.NAME)).isPresent();
    }

    @Test
    void aPidThatTheKernelGaveToAnotherProcessIsNotOurs() throws Exception {
        Home.writePrivately(
                home.run().resolve("redis.pid"),
                "redis\n" + ProcessHandle.current().pid() + "\n1@another-boot\nbuild\n1\n");

        assertThat(processes.running("redis")).isEmpty();
    }

    @Test
    void anOccupiedPortIsTakenByNobodyElseAndTheGatewaysIsNamed() throws Exception {
        try (ServerSocket other = new ServerSocket(0)) {
            String port = "" + other.getLocalPort();

            assertThatThrownBy(() ->
                            Ports.choose(
                                    home, new Environment(Map.of("HAFEN_PORT", port)), Set.of()))
                    .isInstanceOf(Stopped.class)
                    .hasMessageContaining("Port " + port + " is taken")
                    .hasMessageContaining("HAFEN_PORT=");
        }
    }

    @Test
    void theMasterKeyIsForItsOwnerOnlyAndStaysTheSame() throws Exception {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.masterKey())))
                .isEqualTo("rw-------");
        assertThat(MasterKey.of(home).password("x")).isEqualTo(key.password("x"));
    }

    @Test
    void aGivenServerNeedsSomebodyWhoMayMakeDatabases() {
        Environment given =
                new Environment(Map.of("HAFEN_PG_URL", "postgresql://admin:p%40ss@db.example/"));

        assertThat(Administrator.of(given, key)).isEqualTo(new Administrator("admin", "p@ss"));
        assertThatThrownBy(() ->
                        Administrator.of(
                                new Environment(Map.of("HAFEN_PG_URL", "postgresql://db.example/")),
                                key))
                .isInstanceOf(Stopped.class);
    }

    private Administrator administrator() {
        return PostgresServer.administrator(key);
    }

    private void start(Part part) throws Exception {
        new Starter(home, processes, new Board(System.out, List.of(part.name())))
                .start(List.of(part));
    }

    private void kill(String part) {
        ProcessHandle process =
                ProcessHandle.of(processes.running(part).orElseThrow().pid()).orElseThrow();
        List<ProcessHandle> children = process.descendants().toList();
        process.destroyForcibly();
        children.forEach(ProcessHandle::destroyForcibly);
        process.onExit().join();
    }

    private Connection connect(int port, String password) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/postgres",
                administrator().user(),
                password);
    }

    private static int freePort() throws Exception {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
