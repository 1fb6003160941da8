package de.hafen.platform.outbox;

import io.lettuce.core.ClientOptions;
import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisURI;
import java.time.Duration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;

/** The streams, for services that send facts or take them; the others never ask for them. */
@AutoConfiguration
@EnableConfigurationProperties(OutboxProperties.class)
class FactStreamsAutoConfiguration {

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    /** Connects by itself, and only once: whoever uses it opens a new connection after an error. */
    @Bean(destroyMethod = "shutdown")
    @Lazy
    RedisClient factRedis(Environment environment) {
        RedisURI uri =
                RedisURI.create(
                        environment.getProperty("spring.data.redis.url", "redis://127.0.0.1:6379"));
        uri.setTimeout(PATIENCE);
        RedisClient client = RedisClient.create(uri);
        client.setOptions(ClientOptions.builder().autoReconnect(false).build());
        return client;
    }

    @Bean(destroyMethod = "close")
    @Lazy
    FactStreams factStreams(RedisClient factRedis, OutboxProperties properties) {
        return new FactStreams(factRedis, properties.longestStream());
    }
}
