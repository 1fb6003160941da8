package de.hafen.platform.testing;

import de.hafen.platform.tenancy.Regions;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;

/** What a test of a whole service is given. */
@TestConfiguration(proxyBeanMethods = false)
class TestBeans {

    @Bean
    TickingClock clock() {
        return new TickingClock();
    }

    @Bean
    @Lazy
    TestRegions testRegions(Regions regions) {
        return new TestRegions(regions);
    }
}
