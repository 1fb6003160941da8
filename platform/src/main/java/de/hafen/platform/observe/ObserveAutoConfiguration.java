package de.hafen.platform.observe;

import de.hafen.platform.tenancy.ServiceDb;
import de.hafen.platform.time.Ids;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;

/** Request ids in a service's logs; figures and health come from Actuator by settings alone. */
@AutoConfiguration(afterName = "de.hafen.platform.tenancy.ServiceDbAutoConfiguration")
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class ObserveAutoConfiguration {

    @Bean
    FilterRegistrationBean<RequestIdFilter> requestIdFilter(Ids ids) {
        var registration = new FilterRegistrationBean<>(new RequestIdFilter(ids));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
        return registration;
    }

    /** Named after what it looks at; part of readiness by settings. */
    @Bean
    @ConditionalOnBean(annotation = ServiceDb.class, value = DataSource.class)
    ServiceDbHealth serviceDbHealthIndicator(@ServiceDb DataSource serviceDb) {
        return new ServiceDbHealth(serviceDb);
    }
}
