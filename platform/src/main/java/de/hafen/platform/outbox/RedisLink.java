package de.hafen.platform.outbox;

import io.lettuce.core.RedisClient;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.api.sync.RedisCommands;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One connection to Redis for one thread's use. After any error or time-out it is closed and the
 * next use opens a new one: a connection whose answers may be out of step is never asked again.
 */
final class RedisLink implements AutoCloseable {

    private final RedisClient client;
    private @Nullable StatefulRedisConnection<String, String> connection;

    RedisLink(RedisClient client) {
        this.client = client;
    }

    synchronized <T> T call(Function<RedisCommands<String, String>, T> work) {
        return connected(c -> work.apply(c.sync()));
    }

    synchronized <T> T connected(Function<StatefulRedisConnection<String, String>, T> work) {
        try {
            StatefulRedisConnection<String, String> open = connection;
            if (open == null) {
                open = client.connect();
                connection = open;
            }
            return work.apply(open);
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    @Override
    public synchronized void close() {
        StatefulRedisConnection<String, String> open = connection;
        connection = null;
        if (open != null) {
            open.closeAsync();
        }
    }
}
