package de.hafen.platform.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** What the registry believes while regions change. */
@DoorTest
class RegionRegistryIT {

    private static final int CODE = 0;

    @Autowired @ServiceDb private DataSource service;
    @Autowired private Regions regions;

    @Test
    void aRegionThatIsOpenedWhileTheRegistryIsReadIsKnownAtOnce() {
        RegionKey key = new RegionKey("opened-meanwhile");
        regions.create(key, "shared");
        RegionRegistry[] registry = new RegionRegistry[1];
        int[] readings = new int[1];
        Runnable afterReading =
                () -> {
                    if (readings[0]++ == 0) {
                        regions.activate(key);
                        registry[0].changed();
                    }
                };
        registry[0] =
                new RegionRegistry(
                        JdbcClient.create(after(afterReading)),
                        System::nanoTime,
                        Duration.ofHours(1),
                        CODE);
        registry[0].active();

        assertThat(registry[0].enter(key).status()).isEqualTo(RegionStatus.ACTIVE);
        assertThat(readings[0]).isEqualTo(2);

        registry[0].enter(key);
        assertThat(readings[0]).as("what is known is not read again").isEqualTo(2);
    }

    /** Connections of the service that do something before they are back from their query. */
    private DataSource after(Runnable reading) {
        return new DelegatingDataSource(service) {
            @Override
            public Connection getConnection() throws SQLException {
                Connection connection = super.getConnection();
                return (Connection)
                        Proxy.newProxyInstance(
                                getClass().getClassLoader(),
                                new Class<?>[] {Connection.class},
                                (proxy, method, arguments) -> {
                                    try {
                                        return method.invoke(connection, arguments);
                                    } catch (InvocationTargetException thrown) {
                                        throw thrown.getCause();
                                    } finally {
                                        if (method.getName().equals("close")) {
                                            reading.run();
                                        }
                                    }
                                });
            }
        };
    }
}
