package de.hafen.faults.proxy;

import static de.hafen.faults.proxy.Tripwire.Moment.AFTER;
import static de.hafen.faults.proxy.Tripwire.Moment.BEFORE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.hafen.local.Rig;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The proxy between real clients and real servers. */
class FaultProxyIT {

    @TempDir static Path folder;
    private static Rig rig;
    private static FaultProxy postgres;
    private static FaultProxy redis;
    private static final Tripwires TRIPWIRES = new Tripwires();
    private final AtomicInteger sprung = new AtomicInteger();

    @BeforeAll
    static void startServers() throws Exception {
        rig = Rig.in(folder.resolve("home"), Rig.freePort(), Path.of("../.."));
        for (String server : new String[] {Rig.POSTGRESQL, Rig.REDIS}) {
            rig.start(server);
            rig.await(server);
        }
        postgres =
                new FaultProxy(FaultProxy.Protocol.POSTGRESQL, rig.port(Rig.POSTGRESQL), TRIPWIRES);
        redis = new FaultProxy(FaultProxy.Protocol.REDIS, rig.port(Rig.REDIS), TRIPWIRES);
        try (Connection connection = direct();
                Statement sql = connection.createStatement()) {
            sql.execute("create table kept (id int)");
        }
    }

    @AfterAll
    static void stopServers() throws Exception {
        rig.close();
        postgres.close();
        redis.close();
    }

    @AfterEach
    void calm() throws Exception {
        postgres.weather(Weather.CALM);
        try (Connection connection = direct();
                Statement sql = connection.createStatement()) {
            sql.execute("delete from kept");
        }
    }

    @Test
    void whatIsCutBeforeTheCommitIsNotThere() throws Exception {
        put(BEFORE);

        assertThatThrownBy(this::insert).isInstanceOf(SQLException.class);

        assertThat(sprung).hasValue(1);
        assertThat(kept()).isZero();
    }

    @Test
    void whatIsCutAfterTheCommitIsThereAndNobodyKnows() throws Exception {
        put(AFTER);

        assertThatThrownBy(this::insert).isInstanceOf(SQLException.class);

        assertThat(sprung).hasValue(1);
        assertThat(kept()).isEqualTo(1);
    }

    @Test
    void aTripwireSpringsOnceAndStatementsAreKnownAlsoWhenPrepared() throws Exception {
        for (int i = 0; i < 8; i++) {
            insert();
        }
        try (Connection connection = proxied()) {
            connection.setAutoCommit(false);
            for (int i = 0; i < 8; i++) {
                insert(connection);
            }
            put(BEFORE);
            assertThatThrownBy(() -> insert(connection)).isInstanceOf(SQLException.class);
        }
        insert();

        assertThat(sprung).hasValue(1);
        assertThat(kept()).isEqualTo(17);
    }

    @Test
    void silenceLastsUntilItIsCalmAgain() throws Exception {
        try (Connection connection = proxied()) {
            postgres.weather(Weather.SILENT);
            connection.setNetworkTimeout(Runnable::run, 300);
            assertThatThrownBy(() -> insert(connection)).isInstanceOf(SQLException.class);
        }
        postgres.weather(Weather.CALM);

        insert();
    }

    @Test
    void withoutAnswersTheServerDoesItsWork() throws Exception {
        try (Connection connection = proxied()) {
            connection.setNetworkTimeout(Runnable::run, 1000);
            postgres.weather(Weather.NO_ANSWERS);
            assertThatThrownBy(() ->
                            connection.createStatement().execute("insert into kept values (1)"))
                    .isInstanceOf(SQLException.class);
        }

        assertThat(kept()).isEqualTo(1);
    }

    @Test
    void aResetEndsAllConnections() throws Exception {
        try (Connection connection = proxied()) {
            postgres.reset();

            assertThatThrownBy(() -> insert(connection)).isInstanceOf(SQLException.class);
        }
        insert();
    }

    @Test
    void commandsOfRedisAreSeenAndItsAnswersWaitedFor() throws Exception {
        TRIPWIRES.put(
                new Tripwire(
                        AFTER, it -> it.text().startsWith("SET second"), sprung::incrementAndGet));
        try (Socket socket = new Socket("127.0.0.1", redis.port())) {
            BufferedReader answers =
                    new BufferedReader(
                            new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            say(socket, "HELLO", "3", "AUTH", "default", password());
            say(socket, "SET", "first", "1");
            say(socket, "SET", "second", "2");
            while (answers.readLine() != null) {
                Thread.onSpinWait();
            }
        } catch (IOException cut) {
            assertThat(sprung).hasValue(1);
        }

        assertThat(sprung).hasValue(1);
    }

    private void put(Tripwire.Moment moment) {
        TRIPWIRES.put(
                new Tripwire(
                        moment, it -> it.commits("insert into kept"), sprung::incrementAndGet));
    }

    private void insert() throws SQLException {
        try (Connection connection = proxied()) {
            connection.setAutoCommit(false);
            insert(connection);
        }
    }

    private static void insert(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try (var sql = connection.prepareStatement("insert into kept values (?)")) {
            sql.setInt(1, 1);
            sql.executeUpdate();
        }
        connection.commit();
    }

    private static int kept() throws SQLException {
        try (Connection connection = direct();
                Statement sql = connection.createStatement();
                ResultSet rows = sql.executeQuery("select count(*) from kept")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static Connection direct() throws SQLException {
        return DriverManager.getConnection(rig.database(Rig.POSTGRESQL, "postgres"));
    }

    private static Connection proxied() throws SQLException {
        return DriverManager.getConnection(
                rig.database(Rig.POSTGRESQL, "postgres")
                        .replace(
                                ":" + rig.port(Rig.POSTGRESQL) + "/", ":" + postgres.port() + "/"));
    }

    private static String password() {
        String url = rig.told("gateway").getOrDefault("HAFEN_REDIS_URL", "");
        return URI.create(url).getUserInfo().substring(1);
    }

    private static void say(Socket socket, String... words) throws IOException {
        StringBuilder command = new StringBuilder("*" + words.length + "\r\n");
        for (String word : words) {
            command.append("$").append(word.length()).append("\r\n").append(word).append("\r\n");
        }
        socket.getOutputStream().write(command.toString().getBytes(StandardCharsets.US_ASCII));
    }
}
