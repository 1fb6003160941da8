package de.hafen.platform.tenancy;

import de.hafen.platform.keys.ServiceKey;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;
import org.postgresql.PGProperty;

/** The PostgreSQL servers on which regions may live, by name. */
final class Placements {

    private static final int CONNECT_SECONDS = 2;
    private static final int MIGRATION_MILLIS = 10 * 60 * 1000;

    private final Driver driver = new Driver();
    private final ServiceNames names;
    private final ServiceKey key;
    private final Map<String, Address> servers;

    Placements(ServiceNames names, ServiceKey key, Map<String, Address> servers) {
        this.names = names;
        this.key = key;
        this.servers = Map.copyOf(servers);
    }

    static Placements of(TenancyProperties properties, ServiceKey key) {
        return new Placements(
                properties.names(),
                key,
                properties.placements().entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey,
                                        it -> new Address(it.getValue().url()))));
    }

    Set<String> all() {
        return servers.keySet();
    }

    boolean has(String placement) {
        return servers.containsKey(placement);
    }

    /**
     * Opens a connection as the role that makes and upgrades schemas; a change set may take long.
     */
    Connection migrator(String placement) throws SQLException {
        Connection connection = open(placement, names.migrator(), new Properties());
        connection.setNetworkTimeout(Runnable::run, MIGRATION_MILLIS);
        return connection;
    }

    /**
     * Opens a connection to the service's database as this role.
     *
     * @param more further properties of the driver
     */
    Connection open(String placement, String role, Properties more) throws SQLException {
        Properties properties = new Properties();
        PGProperty.SOCKET_TIMEOUT.set(properties, CONNECT_SECONDS); // until it is open
        properties.putAll(more);
        PGProperty.USER.set(properties, role);
        PGProperty.PASSWORD.set(properties, key.rolePassword(role));
        PGProperty.APPLICATION_NAME.set(properties, "hafen " + names.service());
        PGProperty.ASSUME_MIN_SERVER_VERSION.set(properties, "18");
        PGProperty.CONNECT_TIMEOUT.set(properties, CONNECT_SECONDS);
        PGProperty.GSS_ENC_MODE.set(properties, "disable");
        PGProperty.LOG_SERVER_ERROR_DETAIL.set(properties, false); // it shows whole rows
        PGProperty.SSL_RESPONSE_TIMEOUT.set(properties, CONNECT_SECONDS * 1000);
        PGProperty.TCP_KEEP_ALIVE.set(properties, true);
        String url = address(placement).database(names.database());
        Connection connection = driver.connect(url, properties);
        if (connection == null) {
            throw new IllegalStateException("PostgreSQL's driver refuses " + url);
        }
        return connection;
    }

    Address address(String placement) {
        @Nullable Address server = servers.get(placement);
        if (server == null) {
            throw new IllegalStateException("no placement is called " + placement);
        }
        return server;
    }
}
