package de.hafen.platform.tenancy;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Connections to the service's own schema, which is brought up to date before the first one. */
final class ServiceDataSource extends DelegatingDataSource {

    private final ServiceSchema schema;

    ServiceDataSource(DataSource pool, ServiceSchema schema) {
        super(pool);
        this.schema = schema;
    }

    @Override
    public Connection getConnection() throws SQLException {
        schema.ensure();
        return super.getConnection();
    }
}
