package de.hafen.platform.trail;

import de.hafen.platform.keys.ServiceKey;
import de.hafen.platform.tenancy.SideDoor;
import io.lettuce.core.RedisClient;
import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;

/** The seals of a service that has regions' data. */
@AutoConfiguration(
        afterName = {
            "de.hafen.platform.outbox.FactStreamsAutoConfiguration",
            "de.hafen.platform.tenancy.RegionsAutoConfiguration"
        },
        beforeName = "de.hafen.platform.audit.AuditAutoConfiguration")
@ConditionalOnBean(SideDoor.class)
@EnableConfigurationProperties(TrailProperties.class)
class TrailAutoConfiguration {

    @Bean
    TrailKeys trailKeys(ServiceKey key) {
        return new TrailKeys(key);
    }

    @Bean(destroyMethod = "close")
    RedisHeads trailHeads(RedisClient factRedis, Environment environment) {
        return new RedisHeads(factRedis, environment.getRequiredProperty("hafen.service"));
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
