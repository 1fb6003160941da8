package de.hafen.platform.outbox;

import de.hafen.platform.keys.RegionKeys;
import de.hafen.platform.tenancy.SideDoor;
import de.hafen.platform.time.Ids;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The outbox of a service that says {@code hafen.outbox.publishes: true}. */
@AutoConfiguration(after = FactStreamsAutoConfiguration.class)
@ConditionalOnBooleanProperty("hafen.outbox.publishes")
class OutboxAutoConfiguration {

    @Bean
    Outbox outbox(JdbcClient jdbc, RegionKeys keys, Ids ids) {
        return new JdbcOutbox(jdbc, keys, ids);
    }

    @Bean
    @ConditionalOnBooleanProperty(name = "hafen.outbox.relay", matchIfMissing = true)
    OutboxRelay outboxRelay(
            Environment environment,
            SideDoor relayDoor,
            FactStreams streams,
            OutboxProperties properties,
            Ids ids,
            ObjectProvider<MeterRegistry> meters) {
        return new OutboxRelay(
                environment.getRequiredProperty("hafen.service"),
                ids.next(),
                relayDoor,
                streams,
                new RelayMetrics(meters.getIfAvailable(SimpleMeterRegistry::new)),
                properties.keep());
    }

    @Bean
    OutboxController outboxController(JdbcClient jdbc) {
        return new OutboxController(new SendAgain(jdbc));
    }
}
