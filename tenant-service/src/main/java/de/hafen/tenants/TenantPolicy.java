package de.hafen.tenants;

import de.hafen.platform.rights.PlatformRole;
import de.hafen.platform.rights.Policy;
import de.hafen.platform.rights.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may do what to regions, staff and settings. */
@Configuration(proxyBeanMethods = false)
class TenantPolicy {

    @Bean
    Policy policy() {
        return Policy.table()
                .allow("audit:read", Role.REGION_ADMINISTRATOR)
                .allow("machine-clients:write", Role.REGION_ADMINISTRATOR)
                .allow("platform-accounts:write", PlatformRole.PLATFORM_ADMINISTRATOR)
                .allow("regions:provision", PlatformRole.PLATFORM_ADMINISTRATOR)
                .allow(
                        "settings:read",
                        Role.ADVISER,
                        Role.EVENT_MANAGER,
                        Role.IMMIGRATION_OFFICER,
                        Role.NATURALISATION_OFFICER,
                        Role.REGION_ADMINISTRATOR)
                .allow("settings:write", Role.REGION_ADMINISTRATOR)
                .allow(
                        "staff:read",
                        Role.ADVISER,
                        Role.EVENT_MANAGER,
                        Role.IMMIGRATION_OFFICER,
                        Role.NATURALISATION_OFFICER,
                        Role.REGION_ADMINISTRATOR)
                .allow("staff:write", Role.REGION_ADMINISTRATOR)
                .build();
    }
}
