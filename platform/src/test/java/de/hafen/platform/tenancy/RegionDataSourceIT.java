package de.hafen.platform.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The region door on a real server with small limits: three connections, two for one region. */
class RegionDataSourceIT {

    private static Wired wired;
    private static List<RegionKey> keys;

    @BeforeAll
    static void open() {
        wired = new Wired("pooled", Wired.V1, Wired.limits(3, 2));
        keys = List.of(wired.open("aachen"), wired.open("bonn"), wired.open("celle"));
    }

    @AfterAll
    static void close() {
        wired.close();
    }

    @Test
    void aRegionAtItsCapIsBusyAndTheOthersAreNot() throws SQLException {
        try (Connection first = borrow(keys.get(0));
                Connection second = borrow(keys.get(0))) {
            assertThat(first).isNotEqualTo(second);
            assertThatThrownBy(() -> borrow(keys.get(0))).isInstanceOf(RegionBusy.class);
            try (Connection other = borrow(keys.get(1))) {
                assertThat(other.isClosed()).isFalse();
            }
        }
    }

    @Test
    void aConnectionThatWasGivenBackIsWorthNothing() throws SQLException {
        Connection connection = borrow(keys.get(0));
        connection.close();
        connection.close();

        assertThat(connection.isClosed()).isTrue();
        assertThatThrownBy(connection::createStatement).isInstanceOf(SQLException.class);
    }

    @Test
    void whatWasNotCommittedIsGone() throws SQLException {
        try (Connection connection = borrow(keys.get(2));
                Statement sql = connection.createStatement()) {
            connection.setAutoCommit(false);
            sql.execute("insert into thing (id, word) values (uuidv7(), 'forgotten')");
        }

        assertThat(things(keys.get(2))).isZero();
    }

    @Test
    void aLostServerProcessCostsOneErrorAtMost() throws SQLException {
        try (Connection connection = borrow(keys.get(1));
                Statement sql = connection.createStatement()) {
            assertThatThrownBy(() -> sql.execute("select pg_terminate_backend(pg_backend_pid())"))
                    .isInstanceOf(SQLException.class);
        }

        assertThat(things(keys.get(1))).isZero();
    }

    @Test
    void longWorkMayTakeLongerAndOnlyItself() throws Exception {
        String inside =
                LongWork.upTo(Duration.ofSeconds(20), CurrentRegion.where(keys.get(0)))
                        .call(RegionDataSourceIT::statementTimeout);
        String outside =
                CurrentRegion.where(keys.get(0)).call(RegionDataSourceIT::statementTimeout);

        assertThat(inside).isEqualTo("20s");
        assertThat(outside).isEqualTo("3s");
    }

    @Test
    void manyMoreWorkersThanConnectionsAllGetTheirTurn() throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Boolean>> work = new ArrayList<>();
            for (int number = 0; number < 60; number++) {
                RegionKey key = keys.get(number % keys.size());
                work.add(threads.submit(() -> isOwnSchema(key)));
            }
            for (Future<Boolean> own : work) {
                assertThat(own.get()).isTrue();
            }
        }
        assertThat(wired.door.budgetOf("shared").held()).isLessThanOrEqualTo(3);
    }

    @Test
    void whoIsCutOffWhileConnectingKeepsNobodyElseOut() throws Exception {
        int cutOff = 0;
        for (int round = 0; round < 500 && cutOff < 3; round++) {
            forgetConnections();
            AtomicBoolean failed = new AtomicBoolean();
            Thread work =
                    Thread.startVirtualThread(() -> {
                        try {
                            things(keys.get(0));
                        } catch (RegionUnavailable cut) {
                            failed.set(true);
                        } catch (RuntimeException otherwise) {
                            // before or after it connected
                        }
                    });
            TimeUnit.MICROSECONDS.sleep(ThreadLocalRandom.current().nextInt(6_000));
            work.interrupt();
            work.join();
            if (failed.get()) {
                cutOff++;
                assertThat(things(keys.get(1))).isZero();
            }
        }
        assertThat(cutOff).isEqualTo(3);
    }

    private static void forgetConnections() {
        keys.forEach(key -> wired.door.closeIdle(wired.registry.find(key).orElseThrow()));
    }

    private static boolean isOwnSchema(RegionKey key) {
        while (true) {
            try {
                return CurrentRegion.where(key)
                        .call(() ->
                                wired.db
                                        .sql("select current_schema, pg_sleep(0.005)")
                                        .query((row, number) ->
                                                row.getString(1).equals("region_" + key))
                                        .single());
            } catch (RegionBusy patience) {
                Thread.yield();
            }
        }
    }

    private static Connection borrow(RegionKey key) throws SQLException {
        return CurrentRegion.where(key).call(() -> wired.door.getConnection());
    }

    private static String statementTimeout() {
        return wired.db.sql("show statement_timeout").query(String.class).single();
    }

    private static long things(RegionKey key) {
        return CurrentRegion.where(key)
                .call(() -> wired.db.sql("select count(*) from thing").query(Long.class).single());
    }
}
