package de.hafen.platform.tenancy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import org.postgresql.PGConnection;

/**
 * An open connection of one region's role, and the state in which it was opened. It is lent to one
 * piece of work after the other, as long as it comes back in that state.
 */
final class RegionConnection {

    /** How much longer the socket waits than the server lets a statement run. */
    static final Duration GRACE = Duration.ofSeconds(1);

    private final RegionKey region;
    private final Connection connection;
    private final Map<String, String> reported;
    private final Duration usualLimit;
    private final long openedAt;
    private volatile long usedAt;
    private volatile int isolation = Connection.TRANSACTION_READ_COMMITTED;
    private volatile Duration limit;

    RegionConnection(RegionKey region, Connection connection, Duration usualLimit, long now)
            throws SQLException {
        this.region = region;
        this.connection = connection;
        this.usualLimit = usualLimit;
        this.limit = usualLimit;
        this.openedAt = now;
        this.usedAt = now;
        this.reported = reported(connection);
        waitFor(usualLimit);
    }

    RegionKey region() {
        return region;
    }

    Connection raw() {
        return connection;
    }

    long openedAt() {
        return openedAt;
    }

    long usedAt() {
        return usedAt;
    }

    void usedAt(long now) {
        usedAt = now;
    }

    /** The work asked for this isolation; the server doesn't report it. */
    void isolation(int level) {
        isolation = level;
    }

    /** Lets each statement of the next work take so long, on the server and on the socket. */
    void limit(Duration wanted) throws SQLException {
        if (wanted.equals(limit)) {
            return;
        }
        try (Statement sql = connection.createStatement()) {
            sql.execute("set statement_timeout = " + wanted.toMillis());
        }
        waitFor(wanted);
        limit = wanted;
    }

    private void waitFor(Duration wanted) throws SQLException {
        connection.setNetworkTimeout(Runnable::run, Math.toIntExact(wanted.plus(GRACE).toMillis()));
    }

    /**
     * Ends what the work left open, and says whether the connection is as it was when it was
     * opened. The server reports {@code search_path} and {@code session_authorization} by itself
     * when they change, so that asking costs no round trip.
     */
    boolean cleaned() {
        try {
            if (connection.isClosed()) {
                return false;
            }
            if (!connection.getAutoCommit()) {
                connection.rollback();
                connection.setAutoCommit(true);
            }
            if (connection.isReadOnly()) {
                connection.setReadOnly(false);
            }
            connection.clearWarnings();
            limit(usualLimit);
            return isolation == Connection.TRANSACTION_READ_COMMITTED
                    && reported.equals(reported(connection));
        } catch (SQLException broken) {
            return false;
        }
    }

    boolean answers(int seconds) {
        try {
            return connection.isValid(seconds);
        } catch (SQLException broken) {
            return false;
        }
    }

    void close() {
        try {
            connection.close();
        } catch (SQLException ignored) {
            // it is gone either way
        }
    }

    private static Map<String, String> reported(Connection connection) throws SQLException {
        return Map.copyOf(connection.unwrap(PGConnection.class).getParameterStatuses());
    }
}
