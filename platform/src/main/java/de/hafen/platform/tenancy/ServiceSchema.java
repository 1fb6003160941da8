package de.hafen.platform.tenancy;

import static de.hafen.platform.tenancy.ServiceNames.quoted;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The service's own schema. Whoever first wants a connection to it finds it up to date: one query
 * says so, or the change sets are run.
 */
final class ServiceSchema {

    /** One at a time over all instances; the lock ends with its connection, however that ends. */
    static final String LOCK = "select pg_advisory_lock(hashtext('hafen schema'))";

    private static final Logger log = LoggerFactory.getLogger(ServiceSchema.class);
    private static final String PART = "service";

    private final Placements placements;
    private final ServiceNames names;
    private final ReentrantLock bringing = new ReentrantLock();
    private volatile boolean upToDate;

    ServiceSchema(Placements placements, ServiceNames names) {
        this.placements = placements;
        this.names = names;
    }

    /** Returns when the schema is up to date; throws where its server doesn't answer. */
    void ensure() throws SQLException {
        if (upToDate) {
            return;
        }
        bringing.lock();
        try {
            if (!upToDate) {
                bring(Changelog.ofService());
                upToDate = true;
            }
        } finally {
            bringing.unlock();
        }
    }

    private void bring(Changelog changelog) throws SQLException {
        try (Connection connection = placements.migrator(TenancyProperties.SHARED);
                Statement sql = connection.createStatement()) {
            if (hash(connection, PART).equals(changelog.hash())) {
                return;
            }
            sql.execute(LOCK);
            if (hash(connection, PART).equals(changelog.hash())) {
                return;
            }
            log.info("schema {} of {} is brought up to date", PART, names.database());
            sql.execute("set search_path = service, extensions");
            String role = quoted(names.serviceRole());
            sql.execute(
                    "alter default privileges in schema service"
                            + " grant select, insert, update, delete on tables to "
                            + role);
            sql.execute(
                    "alter default privileges in schema service grant usage on sequences to "
                            + role);
            new LiquibaseRun(connection, PART, changelog, names).update();
            remember(connection, PART, changelog, "");
        }
    }

    /** With which changelog a part was last brought up to date; empty where it never was. */
    static String hash(Connection connection, String part) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement(
                        "select hash from service.schema_version where part = ?")) {
            query.setString(1, part);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next() ? rows.getString(1) : "";
            }
        } catch (SQLException failed) {
            if ("42P01".equals(failed.getSQLState())) {
                return "";
            }
            throw failed;
        }
    }

    static void remember(
            Connection connection, String part, Changelog changelog, String fingerprint)
            throws SQLException {
        try (PreparedStatement upsert =
                connection.prepareStatement(
                        """
                        insert into service.schema_version (part, version, hash, fingerprint)
                        values (?, ?, ?, ?)
                        on conflict (part) do update set version = excluded.version,
                          hash = excluded.hash, fingerprint = excluded.fingerprint,
                          changed_at = now()\
                        """)) {
            upsert.setString(1, part);
            upsert.setInt(2, changelog.size());
            upsert.setString(3, changelog.hash());
            upsert.setString(4, fingerprint);
            upsert.executeUpdate();
        }
    }
}
