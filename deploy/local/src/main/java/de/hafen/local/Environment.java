package de.hafen.local;

import java.net.URI;
import java.util.Map;
import java.util.Optional;

/**
 * What the person set before the call: the launcher's only input besides the command line.
 *
 * @param values names and values, as the shell hands them over
 */
record Environment(Map<String, String> values) {

    private static final int DEFAULT_PORT = 8080;

    Environment {
        values = Map.copyOf(values);
    }

    /** The value, where it is set and not blank. */
    Optional<String> text(String name) {
        return Optional.ofNullable(values.get(name)).map(String::strip).filter(v -> !v.isEmpty());
    }

    /** A server's address that is given instead of one of our own. */
    Optional<URI> server(String name) {
        return text(name)
                .map(address -> {
                    URI uri =
                            URI.create(
                                    address.startsWith("jdbc:")
                                            ? address.substring("jdbc:".length())
                                            : address);
                    if (uri.getHost() == null) {
                        throw new Stopped(
                                name
                                        + " is not an address with a host: "
                                        + uri.getScheme()
                                        + "://…");
                    }
                    return uri;
                });
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
