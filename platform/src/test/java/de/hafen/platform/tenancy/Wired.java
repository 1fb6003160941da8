package de.hafen.platform.tenancy;

import de.hafen.platform.keys.ServiceKey;
import de.hafen.platform.testing.TestPostgres;
import de.hafen.platform.testing.TestServers;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.AbstractDataSource;

/**
 * The tenancy of one service, wired by hand as the auto-configuration does it: for tests that need
 * other limits, other change sets or more servers than one.
 */
final class Wired implements AutoCloseable {

    static final Changelog V1 = Changelog.of("trial/v1/master.yaml", "trial/v1/*.sql");
    static final Changelog V2 =
            Changelog.of("trial/v2/master.yaml", "trial/v1/*.sql", "trial/v2/*.sql");

    static final TenancyProperties.Regions LIMITS = limits(16, 4);

    final ServiceNames names;
    final Placements placements;
    final RegionSchemas schemas;
    final RegionMigrations migrations;
    final RegionRegistry registry;
    final DoorCounts counts = new DoorCounts();
    final RegionDataSource door;
    final Regions regions;
    final RegionUpgrades upgrades;
    final JdbcClient serviceDb;
    final JdbcClient db;

    /** All on the shared server. */
    Wired(String service, Changelog changelog, TenancyProperties.Regions limits) {
        this(service, changelog, limits, Map.of());
    }

    Wired(
            String service,
            Changelog changelog,
            TenancyProperties.Regions limits,
            Map<String, TestPostgres> more) {
        this(service, limits, changelog, prepared(service, more));
    }

    /** The further servers are there already, or not to be reached at all. */
    Wired(
            String service,
            TenancyProperties.Regions limits,
            Changelog changelog,
            Map<String, Address> more) {
        ServiceKey key = TestServers.key(service);
        Map<String, Address> servers = new HashMap<>();
        TestPostgres.shared().prepare(service, key);
        servers.put(TenancyProperties.SHARED, new Address(TestPostgres.shared().url()));
        servers.putAll(more);
        names = new ServiceNames(service);
        placements = new Placements(names, key, servers);
        ServiceSchema serviceSchema = new ServiceSchema(placements, names);
        serviceDb = JdbcClient.create(new ServiceDataSource(serviceConnections(), serviceSchema));
        schemas = new RegionSchemas(names, key);
        migrations = new RegionMigrations(placements, names, serviceSchema, schemas, changelog);
        registry =
                new RegionRegistry(
                        serviceDb, System::nanoTime, limits.knownFor(), changelog.size());
        door =
                new RegionDataSource(
                        registry,
                        new RegionOpener(
                                names, placements, schemas, limits.statementTimeout(), counts),
                        limits,
                        System::nanoTime,
                        counts);
        db = JdbcClient.create((DataSource) door);
        regions =
                new Regions(
                        serviceDb,
                        registry,
                        migrations,
                        placements,
                        new Migrators(placements),
                        door);
        upgrades = new RegionUpgrades(serviceDb, regions, migrations, Duration.ofSeconds(1));
    }

    private static Map<String, Address> prepared(
            String service, Map<String, TestPostgres> servers) {
        Map<String, Address> addresses = new HashMap<>();
        servers.forEach((name, server) -> {
            server.prepare(service, TestServers.key(service));
            addresses.put(name, new Address(server.url()));
        });
        return addresses;
    }

    static TenancyProperties.Regions limits(int connections, int perRegion) {
        return new TenancyProperties.Regions(
                connections,
                perRegion,
                Duration.ofMillis(300),
                Duration.ofSeconds(3),
                Duration.ofMinutes(2),
                Duration.ofMinutes(30),
                Duration.ofSeconds(1),
                Duration.ofMillis(500));
    }

    /** Makes and opens a region. */
    RegionKey open(String key) {
        return open(key, TenancyProperties.SHARED);
    }

    RegionKey open(String key, String placement) {
        RegionKey region = new RegionKey(key);
        regions.create(region, placement);
        regions.activate(region);
        return region;
    }

    String database() {
        return names.database();
    }

    private DataSource serviceConnections() {
        return new AbstractDataSource() {
            @Override
            public Connection getConnection() throws SQLException {
                Properties path = new Properties();
                path.setProperty("socketTimeout", "4");
                return placements.open(TenancyProperties.SHARED, names.serviceRole(), path);
            }

            @Override
            public Connection getConnection(String user, String password) {
                throw new UnsupportedOperationException();
            }
        };
    }

    @Override
    public void close() {
        door.close();
    }
}
