package de.hafen.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Redis with a password and an append-only file: sessions survive {@code down} and a crash. */
final class RedisServer {

    static final String NAME = "redis";

    private final Home home;
    private final String password;

    RedisServer(Home home, MasterKey key) {
        this.home = home;
        this.password = key.password("redis");
    }

    Part part(int port) throws IOException {
        Path data = home.folder(home.redisData());
        Path settings = data.resolve("redis.conf");
        Home.writePrivately(
                settings,
                """
                # Written by ./hafen up at each start.
                bind 127.0.0.1
                port %d
                dir "%s"
                requirepass %s
                appendonly yes
                appendfsync everysec
                aof-load-truncated yes
                save ""
                daemonize no
                """
                        .formatted(port, data, password));
        Path program = new Binaries(home).redis();
        return new Part(
                NAME,
                Binaries.REDIS,
                port,
                List.of(program.toString(), settings.toString()),
                Map.of(),
                data,
                () -> answers(port),
                Duration.ofSeconds(30));
    }

    /** The address with password, as services get it. */
    String url(int port) {
        return "redis://:" + password + "@127.0.0.1:" + port;
    }

    private boolean answers(int port) throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", port), 1000);
            socket.setSoTimeout(2000);
            OutputStream out = socket.getOutputStream();
            out.write(
                    ("AUTH " + password + "\r\nPING\r\nQUIT\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            out.flush();
            InputStream in = socket.getInputStream();
            return new String(in.readAllBytes(), StandardCharsets.US_ASCII).contains("+PONG");
        }
    }
}
