package de.hafen.platform.time;

import java.security.SecureRandom;
import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** The clock and the source of ids; a test brings its own. */
@AutoConfiguration
class TimeAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    @ConditionalOnMissingBean
    Ids ids(Clock clock) {
        return new RandomIds(clock, new SecureRandom());
    }

    @Bean
    @ConditionalOnMissingBean
    RegionCalendar regionCalendar(Clock clock) {
        return new RegionCalendar(clock);
    }
}
