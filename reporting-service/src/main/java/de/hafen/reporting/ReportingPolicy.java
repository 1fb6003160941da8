package de.hafen.reporting;

import de.hafen.platform.rights.PlatformRole;
import de.hafen.platform.rights.Policy;
import de.hafen.platform.rights.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may see which figures. */
@Configuration(proxyBeanMethods = false)
class ReportingPolicy {

    @Bean
    Policy policy() {
        return Policy.table()
                .allow(
                        "figures:read",
                        Role.ADVISER,
                        Role.EVENT_MANAGER,
                        Role.REGION_ADMINISTRATOR,
                        Role.SPONSOR)
                .allow("comparison:read", PlatformRole.ANALYST)
                .build();
    }
}
