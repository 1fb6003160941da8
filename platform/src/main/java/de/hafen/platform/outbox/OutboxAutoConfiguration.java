package de.hafen.platform.outbox;

import de.hafen.platform.keys.RegionKeys;
import de.hafen.platform.time.Ids;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The outbox of a service that says {@code hafen.outbox.publishes: true}. */
@AutoConfiguration
@ConditionalOnProperty("hafen.outbox.publishes")
class OutboxAutoConfiguration {

    @Bean
    Outbox outbox(JdbcClient jdbc, RegionKeys keys, Ids ids) {
        return new JdbcOutbox(jdbc, keys, ids);
    }
}
