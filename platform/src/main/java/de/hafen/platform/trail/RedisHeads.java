package de.hafen.platform.trail;

import de.hafen.platform.tenancy.RegionKey;
import io.lettuce.core.RedisClient;
import io.lettuce.core.api.StatefulRedisConnection;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * TrailHeads in Redis: another server, another password, and there already. One connection for one
 * thread; after any error the next use opens a new one.
 */
public final class RedisHeads implements TrailHeads, AutoCloseable {

    private final RedisClient client;
    private final String key;
    private @Nullable StatefulRedisConnection<String, String> connection;

    /**
     * @param service whose heads they are
     */
    public RedisHeads(RedisClient client, String service) {
        this.client = client;
        this.key = "hafen:audit-heads:" + service;
    }

    @Override
    public synchronized Map<RegionKey, Head> all() {
        try {
            return open().sync().hgetall(key).entrySet().stream()
                    .collect(
                            Collectors.toMap(
                                    it -> new RegionKey(it.getKey()),
                                    it -> Head.of(it.getValue())));
        } catch (RuntimeException failed) {
            close();
            throw failed;
        }
    }

    @Override
    public synchronized void keep(Map<RegionKey, Head> heads) {
        try {
            open().sync()
                    .hset(
                            key,
                            heads.entrySet().stream()
                                    .collect(
                                            Collectors.toMap(
                                                    it -> it.getKey().value(),
                                                    it -> it.getValue().toString())));
        } catch (RuntimeException failed) {
            close();
            throw failed;
        }
    }

    private StatefulRedisConnection<String, String> open() {
        StatefulRedisConnection<String, String> open = connection;
        if (open == null) {
            open = client.connect();
            connection = open;
        }
        return open;
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
