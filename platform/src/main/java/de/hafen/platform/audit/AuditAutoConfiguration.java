package de.hafen.platform.audit;

import de.hafen.platform.time.Ids;
import de.hafen.platform.trail.TrailKeys;
import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The audit trail of a service that has regions' data. */
@AutoConfiguration(after = JdbcClientAutoConfiguration.class)
@ConditionalOnBean({JdbcClient.class, TrailKeys.class})
class AuditAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Audit audit(JdbcClient jdbc, Ids ids, Clock clock, TrailKeys keys) {
        return new JdbcAudit(jdbc, ids, clock, keys);
    }
}
