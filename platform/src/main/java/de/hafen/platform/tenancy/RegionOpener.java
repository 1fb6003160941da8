package de.hafen.platform.tenancy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import java.util.Set;
import org.postgresql.PGProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Opens connections as a region's own login role. The region's names and the time-outs are sent
 * when the connection is opened, so that they win over whatever the role's settings were changed
 * to; the socket has its own limit, which no SQL can lift. A role whose password or settings are
 * not what they should be is repaired: every role may change its own.
 */
final class RegionOpener {

    private static final Logger log = LoggerFactory.getLogger(RegionOpener.class);
    private static final Set<String> REFUSED = Set.of("28P01", "28000");

    private static final String SETTINGS =
            """
            select coalesce(string_agg(replace(s.line, '"', ''), e'\\n' order by s.line), '')
            from pg_db_role_setting r cross join lateral unnest(r.setconfig) as s (line)
            where r.setrole = (select oid from pg_roles where rolname = current_user)\
            """;

    private final ServiceNames names;
    private final Placements placements;
    private final RegionSchemas schemas;
    private final Duration statementTimeout;
    private final DoorCounts counts;

    RegionOpener(
            ServiceNames names,
            Placements placements,
            RegionSchemas schemas,
            Duration statementTimeout,
            DoorCounts counts) {
        this.names = names;
        this.placements = placements;
        this.schemas = schemas;
        this.statementTimeout = statementTimeout;
        this.counts = counts;
    }

    RegionConnection open(Region region, long now) throws SQLException {
        try {
            Connection connection = connect(region);
            if (settings(connection).equals(schemas.settings(region.key().value()))) {
                return counted(region, connection, now);
            }
            connection.close();
        } catch (SQLException failed) {
            if (!REFUSED.contains(failed.getSQLState())) {
                throw failed;
            }
        }
        repair(region);
        return counted(region, connect(region), now);
    }

    private RegionConnection counted(Region region, Connection connection, long now)
            throws SQLException {
        counts.opened().increment();
        return new RegionConnection(region.key(), connection, statementTimeout, now);
    }

    private Connection connect(Region region) throws SQLException {
        return placements.open(
                region.placement(), names.role(region.key().value()), properties(region.key()));
    }

    private static String settings(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(SETTINGS);
                ResultSet rows = query.executeQuery()) {
            rows.next();
            return rows.getString(1);
        }
    }

    private void repair(Region region) throws SQLException {
        log.warn("the role of region {} was changed; repairing it", region.key());
        counts.repaired().increment();
        try (Connection migrator = placements.migrator(region.placement())) {
            migrator.setAutoCommit(false);
            schemas.lock(migrator, region.key().value());
            schemas.repair(migrator, region.key().value());
            migrator.commit();
        }
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
        return properties;
    }
}
