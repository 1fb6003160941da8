package de.hafen.local;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import java.util.Optional;

/**
 * What the person set before the call: the launcher's only input besides the command line.
 *
 * @param values names and values, as the shell hands them over
 */
record Environment(Map<String, String> values) {

    private static final int DEFAULT_PORT = 8080;

    private static final Map<String, String> EXAMPLES =
            Map.of(
                    "HAFEN_PG_URL", "postgresql://admin:password@host:5432/",
                    "HAFEN_REDIS_URL", "redis://:password@host:6379",
                    "HAFEN_SMTP_URL", "smtp://user:password@host:587",
                    "HAFEN_OIDC_ISSUER", "https://sso.example.org/realms/city");

    Environment {
        values = Map.copyOf(values);
    }

    /** The value, where it is set and not blank. */
    Optional<String> text(String name) {
        return Optional.ofNullable(values.get(name)).map(String::strip).filter(v -> !v.isEmpty());
    }

    /** A server's address that is given instead of one of our own. */
    Optional<URI> server(String name) {
        return text(name).map(address -> server(name, address));
    }

    /** What was given is not repeated: it may hold a password. */
    private static URI server(String name, String address) {
        try {
            URI uri = new URI(address.replaceFirst("^jdbc:", ""));
            if (uri.getHost() != null) {
                return uri;
            }
        } catch (URISyntaxException notOne) {
            // said below
        }
        throw new Stopped(
                name
                        + " is not an address with a host, like %s. Special characters of a password are written as %%40 for @."
                                .formatted(EXAMPLES.get(name)));
    }

    /** The gateway's port. */
    int port() {
        return text("HAFEN_PORT")
                .map(port -> {
                    if (!port.matches("\\d{2,5}") || Integer.parseInt(port) > 65_000) {
                        throw new Stopped("HAFEN_PORT is not a port between 10 and 65000: " + port);
                    }
                    return Integer.valueOf(port);
                })
                .orElse(DEFAULT_PORT);
    }

    /** Whether the person chose the gateway's port. */
    boolean portIsChosen() {
        return text("HAFEN_PORT").isPresent();
    }
}
