package de.hafen.platform.tenancy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import org.postgresql.PGProperty;

/**
 * Opens connections as a region's own login role. The region's names and the time-outs are sent
 * when the connection is opened, so that they win over whatever the role's settings were changed
 * to; the socket has its own limit, which no SQL can lift.
 */
final class RegionOpener {

    private final ServiceNames names;
    private final Placements placements;
    private final Duration statementTimeout;

    RegionOpener(ServiceNames names, Placements placements, Duration statementTimeout) {
        this.names = names;
        this.placements = placements;
        this.statementTimeout = statementTimeout;
    }

    RegionConnection open(Region region, long now) throws SQLException {
        Connection connection =
                placements.open(
                        region.placement(),
                        names.role(region.key().value()),
                        properties(region.key()));
        return new RegionConnection(region.key(), connection, now);
    }

    private Properties properties(RegionKey region) {
        Properties properties = new Properties();
        PGProperty.OPTIONS.set(
                properties,
                "-c search_path="
                        + names.searchPath(region.value()).replace(" ", "")
                        + " -c statement_timeout="
                        + statementTimeout.toMillis()
                        + " -c idle_in_transaction_session_timeout=30000"
                        + " -c client_connection_check_interval=2000");
        PGProperty.SOCKET_TIMEOUT.set(
                properties, Math.toIntExact(statementTimeout.plusSeconds(1).toSeconds()));
        return properties;
    }
}
