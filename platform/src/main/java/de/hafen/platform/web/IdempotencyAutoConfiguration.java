package de.hafen.platform.web;

import de.hafen.platform.jobs.EachRegion;
import de.hafen.platform.keys.Sealer;
import de.hafen.platform.keys.ServiceKey;
import java.time.Clock;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Requests into a region that are done once. Where a service has regions, the answers are kept in
 * each region's schema; otherwise in the service's own. Requests outside of regions (accounts,
 * provisioning) are left alone: a failed attempt that is counted against guessing must not be
 * rolled back with the request.
 */
@AutoConfiguration(
        afterName = {
            "de.hafen.platform.jobs.JobsAutoConfiguration",
            "de.hafen.platform.tenancy.RegionsAutoConfiguration",
            "de.hafen.platform.tenancy.ServiceDbAutoConfiguration"
        },
        after = {
            JdbcTemplateAutoConfiguration.class,
            HibernateJpaAutoConfiguration.class,
            TransactionAutoConfiguration.class
        })
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@EnableConfigurationProperties(WebProperties.class)
@ConditionalOnBean({DataSource.class, PlatformTransactionManager.class})
class IdempotencyAutoConfiguration {

    /** After Spring Security's chain, where caller and region are bound. */
    private static final int INSIDE_SECURITY = 100;

    @Bean
    IdempotencyStore idempotencyStore(
            DataSource data, PlatformTransactionManager transactions, ServiceKey key) {
        return new IdempotencyStore(
                new JdbcTemplate(data), transactions, new Sealer(key.derive("web|answer")));
    }

    @Bean
    KeptAnswers keptAnswers(
            IdempotencyStore store,
            ObjectProvider<EachRegion> regions,
            WebProperties properties,
            Clock clock) {
        return new KeptAnswers(
                store,
                Optional.ofNullable(regions.getIfAvailable()),
                properties.answersKept(),
                clock);
    }

    @Bean
    FilterRegistrationBean<IdempotencyFilter> idempotencyFilter(IdempotencyStore store) {
        var registration = new FilterRegistrationBean<>(new IdempotencyFilter(store));
        registration.setOrder(INSIDE_SECURITY);
        return registration;
    }

    @Bean
    WebMvcConfigurer keysBeforeAdding() {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new KeyInterceptor()).addPathPatterns("/api/**").order(0);
            }
        };
    }
}
