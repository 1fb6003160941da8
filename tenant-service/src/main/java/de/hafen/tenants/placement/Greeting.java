package de.hafen.tenants.placement;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.OptionalLong;

/**
 * The first words that a client and PostgreSQL exchange: "do you speak TLS?", "S" or "N". It tells
 * that a PostgreSQL is there without an account on it; this service has none on most servers.
 */
record Greeting(String host, int port) {

    private static final int POSTGRES_PORT = 5432;
    private static final byte[] TLS_REQUEST = {0, 0, 0, 8, 4, (byte) 0xd2, 0x16, 0x2f};

    static Greeting of(String url) {
        URI address = URI.create(url.replaceFirst("^jdbc:", ""));
        return new Greeting(
                address.getHost() == null ? "" : address.getHost(),
                address.getPort() < 0 ? POSTGRES_PORT : address.getPort());
    }

    /** How long the server took to answer, in milliseconds; empty where none did. */
    OptionalLong exchange(Duration patience) {
        long begun = System.nanoTime();
        int millis = Math.toIntExact(patience.toMillis());
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), millis);
            socket.setSoTimeout(millis);
            socket.getOutputStream().write(TLS_REQUEST);
            socket.getOutputStream().flush();
            int answer = socket.getInputStream().read();
            return answer == 'S' || answer == 'N'
                    ? OptionalLong.of(Duration.ofNanos(System.nanoTime() - begun).toMillis())
                    : OptionalLong.empty();
        } catch (IOException | IllegalArgumentException notThere) {
            return OptionalLong.empty();
        }
    }
}
