package de.hafen.local;

import de.hafen.platform.tenancy.Bootstrap;
import java.sql.SQLException;

/** A database and its roles for each service, made before the services start; harmless again. */
final class Databases {

    private final MasterKey key;
    private final ServiceSettings settings;
    private final Administrator administrator;

    Databases(Environment environment, MasterKey key, ServiceSettings settings) {
        this.key = key;
        this.settings = settings;
        this.administrator = Administrator.of(environment, key);
    }

    void prepare() {
        Bootstrap bootstrap =
                new Bootstrap(settings.postgres(), administrator.user(), administrator.password());
        for (Service service : Service.values()) {
            if (service == Service.GATEWAY) {
                continue;
            }
            try {
                bootstrap.prepare(service.key(), key.service(service.key()));
            } catch (SQLException e) {
                throw new Stopped(
                        "PostgreSQL at %s does not let %s make the database of the %s: %s"
                                .formatted(
                                        settings.postgres(),
                                        administrator.user(),
                                        service.module(),
                                        e.getMessage()),
                        e);
            }
        }
    }
}
