package de.hafen.platform.testing;

import de.hafen.platform.keys.ServiceKey;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Starts the servers that a service needs, and tells it where they are. */
public final class TestServers
        implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final byte[] MASTER = new byte[32];

    /** The key of a service in tests. */
    public static ServiceKey key(String service) {
        return ServiceKey.ofMaster(MASTER, service);
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        String service = context.getEnvironment().getRequiredProperty("hafen.service");
        ServiceKey key = key(service);
        TestPostgres postgres = TestPostgres.shared();
        postgres.prepare(service, key);
        context.getEnvironment()
                .getPropertySources()
                .addFirst(
                        new MapPropertySource(
                                "test servers",
                                Map.of(
                                        "hafen.service-key",
                                        key.toBase64(),
                                        "hafen.placements.shared.url",
                                        postgres.url(),
                                        "hafen.url",
                                        "http://localhost:8080",
                                        "management.server.port",
                                        "-1",
                                        "springdoc.api-docs.enabled",
                                        "true",
                                        "spring.data.redis.url",
                                        TestRedis.url())));
    }
}
