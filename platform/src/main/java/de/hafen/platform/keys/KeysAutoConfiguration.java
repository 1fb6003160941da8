package de.hafen.platform.keys;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** The service's key and what is derived from it. */
@AutoConfiguration
@EnableConfigurationProperties(KeysProperties.class)
public class KeysAutoConfiguration {

    @Bean
    ServiceKey serviceKey(KeysProperties properties) {
        return ServiceKey.ofBase64(properties.serviceKey());
    }

    @Bean
    RegionKeys regionKeys(ServiceKey key) {
        return new DerivedRegionKeys(key);
    }
}
