package de.hafen.gateway.limit;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import io.github.bucket4j.redis.lettuce.Bucket4jLettuce;
import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisURI;
import jakarta.annotation.PreDestroy;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.data.redis.autoconfigure.DataRedisConnectionDetails;
import org.springframework.stereotype.Component;

/**
 * The buckets: in Redis, so that all gateways count together; for as long as Redis does not answer,
 * in this process.
 */
@Component
class Buckets {

    private static final Logger log = LoggerFactory.getLogger(Buckets.class);
    private static final Duration REST = Duration.ofSeconds(5);
    private static final int MOST_LOCAL = 50_000;

    private final RedisClient redis;
    private final Map<String, Bucket> local = new ConcurrentHashMap<>();
    private volatile @Nullable ProxyManager<byte[]> shared;
    private volatile long sharedAgainAt;

    Buckets(DataRedisConnectionDetails details) {
        var server = details.getStandalone();
        RedisURI.Builder address =
                RedisURI.builder()
                        .withHost(server == null ? "127.0.0.1" : server.getHost())
                        .withPort(server == null ? 6379 : server.getPort())
                        .withTimeout(Duration.ofMillis(300));
        if (details.getPassword() != null) {
            address.withPassword(details.getPassword().toCharArray());
        }
        this.redis = RedisClient.create(address.build());
    }

    ConsumptionProbe take(Limit limit, String who) {
        String key = "hafen:limit:" + limit.name() + ":" + who;
        if (System.nanoTime() >= sharedAgainAt) {
            try {
                return shared().getProxy(key.getBytes(StandardCharsets.UTF_8), () -> rule(limit))
                        .tryConsumeAndReturnRemaining(1);
            } catch (RuntimeException unreachable) {
                log.warn("limits are counted here: {}", unreachable.getClass().getSimpleName());
                sharedAgainAt = System.nanoTime() + REST.toNanos();
            }
        }
        if (local.size() > MOST_LOCAL) {
            local.clear();
        }
        return local.computeIfAbsent(key, _ -> Bucket.builder().addLimit(band(limit)).build())
                .tryConsumeAndReturnRemaining(1);
    }

    private ProxyManager<byte[]> shared() {
        ProxyManager<byte[]> known = shared;
        if (known == null) {
            known =
                    Bucket4jLettuce.casBasedBuilder(redis)
                            .expirationAfterWrite(
                                    ExpirationAfterWriteStrategy
                                            .basedOnTimeForRefillingBucketUpToMax(
                                                    Duration.ofSeconds(10)))
                            .build();
            shared = known;
        }
        return known;
    }

    private static BucketConfiguration rule(Limit limit) {
        return BucketConfiguration.builder().addLimit(band(limit)).build();
    }

    private static Bandwidth band(Limit limit) {
        return Bandwidth.builder()
                .capacity(limit.requests())
                .refillGreedy(limit.requests(), limit.window())
                .build();
    }

    @PreDestroy
    void close() {
        redis.shutdown();
    }
}
