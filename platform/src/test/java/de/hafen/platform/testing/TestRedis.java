package de.hafen.platform.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.boot.SpringApplication;
import redis.embedded.RedisServer;

/** The test JVM's real Redis; started when first asked for. */
public final class TestRedis {

    private TestRedis() {}

    /** Its address, as {@code redis://127.0.0.1:port}. */
    public static String url() {
        return "redis://127.0.0.1:" + Shared.PORT;
    }

    private static final class Shared {
        private static final int PORT = start();

        private static int start() {
            int port = ServerPrograms.freePort();
            try {
                RedisServer server =
                        RedisServer.newRedisServer()
                                .bind("127.0.0.1")
                                .port(port)
                                .setting("save \"\"")
                                .setting("appendonly no")
                                .build();
                server.start();
                SpringApplication.getShutdownHandlers().add(() -> stop(server));
                return port;
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }

        private static void stop(RedisServer server) {
            try {
                server.stop();
            } catch (IOException ignored) {
                // the machine's end of the test
            }
        }
    }
}
