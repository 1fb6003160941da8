package de.hafen.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.hafen.platform.identity.AnotherRegionBound;
import de.hafen.platform.problem.NotFound;
import de.hafen.platform.rights.Role;
import de.hafen.platform.tenancy.NoRegionBound;
import de.hafen.platform.tenancy.RegionKey;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/**
 * What every feature's door has to hold between two regions. A door's test extends it and says how
 * one of its things is added, found, changed and removed; all four go through the door.
 */
@HafenTest
public abstract class RegionIsolationContract {

    @Autowired private TestRegions regions;
    @Autowired private DataSource door;

    @Value("${hafen.service}")
    private String service;

    /** The door's table; its key is a column {@code id}. */
    protected abstract String table();

    /** Adds one thing in the bound region and gives its id. */
    protected abstract UUID add() throws Exception;

    /** Whether the door finds the thing; a {@link NotFound} counts as no. */
    protected abstract boolean finds(UUID id) throws Exception;

    /** Changes the thing so that its row differs; must refuse what isn't there. */
    protected abstract void change(UUID id) throws Exception;

    /**
     * Removes the thing; must refuse what isn't there. A door that can't remove changes instead.
     */
    protected void remove(UUID id) throws Exception {
        change(id);
    }

    @Test
    void itsOwnRegionFindsIt() {
        UUID id = inA(this::add);

        assertThat(inA(() -> found(id))).isTrue();
    }

    @Test
    void anotherRegionDoesNotFindIt() {
        UUID id = inA(this::add);

        assertThat(inB(() -> found(id))).isFalse();
    }

    @Test
    void anotherRegionCannotChangeIt() throws SQLException {
        UUID id = inA(this::add);
        String before = row(regions.a(), id);

        assertThatThrownBy(() -> inB(() -> done(() -> change(id)))).isInstanceOf(NotFound.class);
        assertThat(row(regions.a(), id)).isEqualTo(before);
    }

    @Test
    void anotherRegionCannotRemoveIt() throws SQLException {
        UUID id = inA(this::add);
        String before = row(regions.a(), id);

        assertThatThrownBy(() -> inB(() -> done(() -> remove(id)))).isInstanceOf(NotFound.class);
        assertThat(row(regions.a(), id)).isEqualTo(before);
    }

    @Test
    void theSameIdInTwoRegionsIsTwoThings() throws SQLException {
        UUID id = inA(this::add);
        copyToB(id);
        String before = row(regions.b(), id);

        assertThat(inB(() -> found(id))).isTrue();
        inA(() -> done(() -> change(id)));

        assertThat(row(regions.a(), id)).isNotEqualTo(before);
        assertThat(row(regions.b(), id)).isEqualTo(before);
    }

    @Test
    void withoutARegionTheDoorStaysShut() {
        UUID id = inA(this::add);

        assertThatThrownBy(() -> TestRegions.nowhere().call(() -> finds(id)))
                .satisfies(it -> isCausedBy(it, NoRegionBound.class));
    }

    @Test
    void whoHasNoRightToTheBoundRegionIsRefused() throws SQLException {
        UUID id = inB(this::add);
        String before = rows(regions.b());

        for (Verb verb :
                List.<Verb>of(this::add, () -> finds(id), () -> change(id), () -> remove(id))) {
            assertThatThrownBy(() -> mixedUp().call(() -> done(verb)))
                    .satisfies(it -> isCausedBy(it, AnotherRegionBound.class));
        }
        assertThat(rows(regions.b())).isEqualTo(before);
    }

    @Test
    void theOtherRegionsRoleCannotTouchItsTable() throws SQLException {
        inA(this::add);
        regions.b();
        String role = service + "_" + regions.b();

        try (Connection connection =
                DriverManager.getConnection(
                        url(), role, TestServers.key(service).rolePassword(role))) {
            reachesNothingOfA(connection);
        }
    }

    @Test
    void sqlInsideItsDoorReachesNoOtherRegionsTable() {
        inA(this::add);

        inB(() -> {
            try (Connection connection = door.getConnection()) {
                reachesNothingOfA(connection);
            }
            return true;
        });
    }

    private void reachesNothingOfA(Connection connection) throws SQLException {
        String foreign = "\"region_%s\".%s".formatted(regions.a(), table());
        connection.setAutoCommit(true);
        try (Statement sql = connection.createStatement()) {
            for (String statement :
                    List.of(
                            "select count(*) from " + foreign,
                            "insert into " + foreign + " select * from " + table(),
                            "insert into " + table() + " select * from " + foreign,
                            "update " + foreign + " set id = id",
                            "delete from " + foreign,
                            "truncate " + foreign,
                            "copy " + foreign + " to stdout")) {
                assertThatThrownBy(() -> sql.execute(statement))
                        .as(statement)
                        .isInstanceOfSatisfying(
                                SQLException.class,
                                it -> assertThat(it.getSQLState()).isEqualTo("42501"));
            }
        }
    }

    private ScopedValue.Carrier mixedUp() {
        return TestRegions.mixedUp(regions.b(), regions.a(), Role.values());
    }

    private boolean found(UUID id) throws Exception {
        try {
            return finds(id);
        } catch (NotFound notThere) {
            return false;
        }
    }

    private interface Verb {
        void run() throws Exception;
    }

    private static boolean done(Verb verb) throws Exception {
        verb.run();
        return true;
    }

    private <T> T inA(ScopedValue.CallableOp<T, Exception> work) {
        return in(regions.a(), work);
    }

    private <T> T inB(ScopedValue.CallableOp<T, Exception> work) {
        return in(regions.b(), work);
    }

    private static <T> T in(RegionKey region, ScopedValue.CallableOp<T, Exception> work) {
        try {
            return TestRegions.in(region, Role.values()).call(work);
        } catch (RuntimeException asItIs) {
            throw asItIs;
        } catch (Exception checked) {
            throw new IllegalStateException(checked);
        }
    }

    private static void isCausedBy(Throwable thrown, Class<? extends Throwable> defect) {
        Throwable cause = thrown;
        while (cause != null && !defect.isInstance(cause)) {
            cause = cause.getCause();
        }
        assertThat(cause).as("cause of %s", thrown).isInstanceOf(defect);
    }

    private String url() {
        return TestPostgres.shared().url() + "hafen_" + service;
    }

    private String rows(RegionKey region) throws SQLException {
        try (Connection connection = TestPostgres.shared().superuser("hafen_" + service);
                Statement sql = connection.createStatement();
                ResultSet rows =
                        sql.executeQuery(
                                "select string_agg(t::text, ',' order by t.id) from"
                                        + " \"region_%s\".%s t".formatted(region, table()))) {
            rows.next();
            return rows.getString(1);
        }
    }

    private String row(RegionKey region, UUID id) throws SQLException {
        try (Connection connection = TestPostgres.shared().superuser("hafen_" + service);
                PreparedStatement query =
                        connection.prepareStatement(
                                "select t::text from \"region_%s\".%s t where id = ?"
                                        .formatted(region, table()))) {
            query.setObject(1, id);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next() ? rows.getString(1) : "";
            }
        }
    }

    /** Puts the same row into the other region, behind the door's back. */
    private void copyToB(UUID id) throws SQLException {
        try (Connection connection = TestPostgres.shared().superuser("hafen_" + service);
                Statement sql = connection.createStatement()) {
            sql.execute("set session_replication_role = replica"); // what it refers to stays in A
            sql.execute(
                    "insert into \"region_%s\".%s select * from \"region_%s\".%s where id = '%s'"
                            .formatted(regions.b(), table(), regions.a(), table(), id));
        }
    }
}
