package de.hafen.platform.trail;

import de.hafen.platform.keys.ServiceKey;
import de.hafen.platform.tenancy.SideDoor;
import io.lettuce.core.ClientOptions;
import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisURI;
import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;

/** The seals of a service that has regions' data. */
@AutoConfiguration(
        afterName = "de.hafen.platform.tenancy.RegionsAutoConfiguration",
        beforeName = "de.hafen.platform.audit.AuditAutoConfiguration")
@ConditionalOnBean(SideDoor.class)
@EnableConfigurationProperties(TrailProperties.class)
class TrailAutoConfiguration {

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    @Bean
    TrailKeys trailKeys(ServiceKey key) {
        return new TrailKeys(key);
    }

    /** Connects when it is first used, and again after an error. */
    @Bean
    TrailHeads trailHeads(Environment environment) {
        RedisURI uri =
                RedisURI.create(
                        environment.getProperty("spring.data.redis.url", "redis://127.0.0.1:6379"));
        uri.setTimeout(PATIENCE);
        RedisClient client = RedisClient.create(uri);
        client.setOptions(ClientOptions.builder().autoReconnect(false).build());
        return new RedisHeads(client, environment.getRequiredProperty("hafen.service"));
    }

    @Bean
    TrailCheck trailCheck(TrailKeys keys) {
        return new TrailCheck(keys);
    }

    @Bean
    @ConditionalOnBooleanProperty(name = "hafen.audit.seals", matchIfMissing = true)
    TrailSealer trailSealer(
            SideDoor sealerDoor,
            TrailKeys keys,
            TrailHeads heads,
            Clock clock,
            TrailProperties properties) {
        return new TrailSealer(sealerDoor, keys, heads, clock, properties.every());
    }
}
