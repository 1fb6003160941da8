package de.hafen.local;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The environment of each service: where it listens, where the others are, and its own key. A
 * service never gets another one's secrets.
 */
final class ServiceSettings {

    private final Environment environment;
    private final MasterKey key;
    private final Ports ports;

    ServiceSettings(Environment environment, MasterKey key, Ports ports) {
        this.environment = environment;
        this.key = key;
        this.ports = ports;
    }

    /** The address that people type. */
    String url() {
        return environment
                .text("HAFEN_URL")
                .orElse("http://localhost:" + ports.of(Service.GATEWAY));
    }

    Map<String, String> of(Service service) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("SERVER_PORT", "" + ports.of(service));
        values.put("SERVER_ADDRESS", address(service));
        values.put("MANAGEMENT_SERVER_PORT", "" + ports.management(service));
        values.put("MANAGEMENT_SERVER_ADDRESS", "127.0.0.1");
        values.put("HAFEN_URL", url());
        values.put("HAFEN_REDIS_URL", redis());
        for (Service other : Service.values()) {
            if (other != Service.GATEWAY) {
                values.put("HAFEN_" + other.name() + "_URL", "http://127.0.0.1:" + ports.of(other));
            }
        }
        values.put("HAFEN_SERVICE_KEY", key.service(service.key()).toBase64());
        if (service == Service.GATEWAY || service == Service.TENANT) {
            values.put("HAFEN_GATEWAY_SECRET", gatewaySecret());
        }
        if (service != Service.GATEWAY) {
            values.put("HAFEN_PG_URL", postgres());
            values.put("HAFEN_SMTP_URL", smtp());
        }
        if (service == Service.TENANT) {
            values.put("HAFEN_LOCAL", "true");
            values.put("HAFEN_OPERATOR_SECRET", operatorSecret());
            values.put("HAFEN_DEMO_PASSWORD", demoPassword());
            values.put("HAFEN_GATEWAY_URL", "http://127.0.0.1:" + ports.of(Service.GATEWAY));
            for (String name :
                    new String[] {
                        "HAFEN_OIDC_ISSUER", "HAFEN_OIDC_CLIENT_ID", "HAFEN_OIDC_CLIENT_SECRET"
                    }) {
                environment.text(name).ifPresent(value -> values.put(name, value));
            }
        }
        return values;
    }

    /** The secret of the installation's own machine client, which runs regions. */
    String operatorSecret() {
        return key.password("client|operator");
    }

    /** The one password of all invented people; it exists in a local stack only. */
    String demoPassword() {
        return environment.text("HAFEN_DEMO_PASSWORD").orElse("willkommen-im-hafen");
    }

    /** Whether the built-in PostgreSQL is used. */
    boolean ownPostgres() {
        return environment.server("HAFEN_PG_URL").isEmpty();
    }

    boolean ownRedis() {
        return environment.server("HAFEN_REDIS_URL").isEmpty();
    }

    boolean ownMailbox() {
        return environment.server("HAFEN_SMTP_URL").isEmpty();
    }

    /** PostgreSQL's address without user and database. */
    String postgres() {
        return environment
                .server("HAFEN_PG_URL")
                .map(ServiceSettings::jdbc)
                .orElseGet(() ->
                        "jdbc:postgresql://127.0.0.1:%d/".formatted(ports.of(PostgresServer.NAME)));
    }

    /** The address for Java, with the parameters that were given, without user and database. */
    static String jdbc(URI server) {
        return "jdbc:postgresql://%s:%d/%s"
                .formatted(
                        server.getHost(),
                        server.getPort() < 0 ? 5432 : server.getPort(),
                        server.getRawQuery() == null ? "" : "?" + server.getRawQuery());
    }

    String redis() {
        return environment
                .server("HAFEN_REDIS_URL")
                .map(URI::toString)
                .orElseGet(() ->
                        "redis://:%s@127.0.0.1:%d"
                                .formatted(key.password("redis"), ports.of(RedisServer.NAME)));
    }

    private String smtp() {
        return environment
                .server("HAFEN_SMTP_URL")
                .map(URI::toString)
                .orElseGet(() -> "smtp://127.0.0.1:" + ports.of(Mailbox.NAME));
    }

    private String gatewaySecret() {
        return key.password("client|gateway");
    }

    private String address(Service service) {
        return service == Service.GATEWAY
                ? environment.text("HAFEN_ADDRESS").orElse("127.0.0.1")
                : "127.0.0.1";
    }
}
