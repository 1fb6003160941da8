package de.hafen.events;

import static de.hafen.platform.rights.Role.ADVISER;
import static de.hafen.platform.rights.Role.EVENT_MANAGER;
import static de.hafen.platform.rights.Role.REGION_ADMINISTRATOR;

import de.hafen.platform.rights.Policy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may do what with networks, members and events. */
@Configuration(proxyBeanMethods = false)
class EventsPolicy {

    @Bean
    Policy policy() {
        return Policy.table()
                .allow("events:import", EVENT_MANAGER, REGION_ADMINISTRATOR)
                .allow("events:read", ADVISER, EVENT_MANAGER, REGION_ADMINISTRATOR)
                .allow("events:write", EVENT_MANAGER, REGION_ADMINISTRATOR)
                .allow("members:import", EVENT_MANAGER, REGION_ADMINISTRATOR)
                .allow("members:read", ADVISER, EVENT_MANAGER, REGION_ADMINISTRATOR)
                .allow("members:write", EVENT_MANAGER, REGION_ADMINISTRATOR)
                .allow("networks:read", ADVISER, EVENT_MANAGER, REGION_ADMINISTRATOR)
                .allow("networks:write", EVENT_MANAGER, REGION_ADMINISTRATOR)
                .build();
    }
}
