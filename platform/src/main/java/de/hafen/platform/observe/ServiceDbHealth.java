package de.hafen.platform.observe;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/**
 * Whether the service reaches its own schema: without it, it knows neither regions nor accounts and
 * should get no requests. Regions' placements are left out on purpose: a city's server that is down
 * takes down that region, not the service.
 */
final class ServiceDbHealth extends AbstractHealthIndicator {

    private static final int PATIENCE_IN_SECONDS = 1;

    private final DataSource serviceDb;

    ServiceDbHealth(DataSource serviceDb) {
        super("the service's own database does not answer");
        this.serviceDb = serviceDb;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) throws SQLException {
        try (Connection connection = serviceDb.getConnection()) {
            builder.status(connection.isValid(PATIENCE_IN_SECONDS) ? "UP" : "DOWN");
        }
    }
}
