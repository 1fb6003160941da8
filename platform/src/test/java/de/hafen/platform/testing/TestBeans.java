package de.hafen.platform.testing;

import de.hafen.platform.tenancy.Regions;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
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
    FilterRegistrationBean<MixUp> mixUp() {
        var registration = new FilterRegistrationBean<>(new MixUp());
        registration.setOrder(MixUp.ORDER);
        return registration;
    }

    @Bean
    @Lazy
    TestRegions testRegions(Regions regions) {
        return new TestRegions(regions);
    }
}
