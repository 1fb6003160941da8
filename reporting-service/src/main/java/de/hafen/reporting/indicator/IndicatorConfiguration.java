package de.hafen.reporting.indicator;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The indicators that come with the service. */
@Configuration(proxyBeanMethods = false)
class IndicatorConfiguration {

    @Bean
    Indicators indicators() {
        return Indicators.load();
    }
}
