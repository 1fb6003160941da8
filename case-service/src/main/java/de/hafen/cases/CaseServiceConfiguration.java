package de.hafen.cases;

import static de.hafen.platform.rights.Role.ADVISER;
import static de.hafen.platform.rights.Role.EVENT_MANAGER;
import static de.hafen.platform.rights.Role.IMMIGRATION_OFFICER;
import static de.hafen.platform.rights.Role.NATURALISATION_OFFICER;
import static de.hafen.platform.rights.Role.REGION_ADMINISTRATOR;
import static de.hafen.platform.rights.Role.SPONSOR;

import de.hafen.platform.rights.Policy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may do what at the desk. */
@Configuration(proxyBeanMethods = false)
class CaseServiceConfiguration {

    @Bean
    Policy policy() {
        return Policy.table()
                .allow(
                        "audit:read",
                        IMMIGRATION_OFFICER,
                        NATURALISATION_OFFICER,
                        REGION_ADMINISTRATOR)
                .allow("appointments:read", ADVISER, REGION_ADMINISTRATOR)
                .allow("appointments:set-up", REGION_ADMINISTRATOR)
                .allow("appointments:write", ADVISER, REGION_ADMINISTRATOR)
                .allow(
                        "cases:read",
                        ADVISER,
                        IMMIGRATION_OFFICER,
                        NATURALISATION_OFFICER,
                        REGION_ADMINISTRATOR)
                .allow(
                        "cases:write",
                        ADVISER,
                        IMMIGRATION_OFFICER,
                        NATURALISATION_OFFICER,
                        REGION_ADMINISTRATOR)
                .allow("clients:import", ADVISER, REGION_ADMINISTRATOR)
                .allow(
                        "clients:read",
                        ADVISER,
                        IMMIGRATION_OFFICER,
                        NATURALISATION_OFFICER,
                        REGION_ADMINISTRATOR)
                .allow("clients:write", ADVISER, REGION_ADMINISTRATOR)
                .allow("compartment:advice", ADVISER, REGION_ADMINISTRATOR)
                .allow("compartment:immigration", IMMIGRATION_OFFICER)
                .allow("compartment:integration", ADVISER, REGION_ADMINISTRATOR)
                .allow("compartment:naturalisation", NATURALISATION_OFFICER)
                .allow("consents:read", ADVISER, REGION_ADMINISTRATOR)
                .allow("consents:set-up", REGION_ADMINISTRATOR)
                .allow("consents:write", ADVISER, REGION_ADMINISTRATOR)
                .allow("consultations:import", ADVISER, REGION_ADMINISTRATOR)
                .allow("consultations:read", ADVISER, REGION_ADMINISTRATOR)
                .allow("consultations:write", ADVISER, REGION_ADMINISTRATOR)
                .allow("covers:write", REGION_ADMINISTRATOR)
                .allow("employers:import", ADVISER, REGION_ADMINISTRATOR)
                .allow(
                        "employers:read",
                        ADVISER,
                        IMMIGRATION_OFFICER,
                        NATURALISATION_OFFICER,
                        REGION_ADMINISTRATOR)
                .allow("employers:write", ADVISER, REGION_ADMINISTRATOR)
                .allow("enquiries:read", ADVISER, REGION_ADMINISTRATOR)
                .allow("enquiries:write", ADVISER, REGION_ADMINISTRATOR)
                .allow("hand-overs:read", ADVISER, REGION_ADMINISTRATOR)
                .allow("hand-overs:write", ADVISER, REGION_ADMINISTRATOR)
                .allow("partners:read", ADVISER, REGION_ADMINISTRATOR)
                .allow("partners:write", ADVISER, REGION_ADMINISTRATOR)
                .allow("referrals:read", ADVISER, REGION_ADMINISTRATOR)
                .allow("referrals:write", ADVISER, REGION_ADMINISTRATOR)
                .allow("retention:read", REGION_ADMINISTRATOR)
                .allow("retention:write", REGION_ADMINISTRATOR)
                .allow(
                        "topics:read",
                        ADVISER,
                        EVENT_MANAGER,
                        IMMIGRATION_OFFICER,
                        NATURALISATION_OFFICER,
                        REGION_ADMINISTRATOR,
                        SPONSOR)
                .allow("triage:read", ADVISER, REGION_ADMINISTRATOR)
                .allow("triage:write", REGION_ADMINISTRATOR)
                .allow(
                        "views:own",
                        ADVISER,
                        IMMIGRATION_OFFICER,
                        NATURALISATION_OFFICER,
                        REGION_ADMINISTRATOR)
                .allow("waiting:check-in", ADVISER, REGION_ADMINISTRATOR)
                .allow("waiting:display", ADVISER, REGION_ADMINISTRATOR)
                .allow("waiting:read", ADVISER, REGION_ADMINISTRATOR)
                .allow("waiting:write", ADVISER, REGION_ADMINISTRATOR)
                .allow("waiting-devices:write", REGION_ADMINISTRATOR)
                .build();
    }
}
