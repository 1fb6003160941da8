package de.hafen.platform.jobs;

import de.hafen.platform.identity.Caller;
import de.hafen.platform.tenancy.RegionRegistry;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Work outside requests. */
@AutoConfiguration(afterName = "de.hafen.platform.tenancy.RegionsAutoConfiguration")
@EnableScheduling
class JobsAutoConfiguration {

    @Bean
    @ConditionalOnBean(RegionRegistry.class)
    EachRegion eachRegion(RegionRegistry registry, Environment environment) {
        return new EachRegion(
                registry, Caller.service(environment.getRequiredProperty("hafen.service")));
    }
}
