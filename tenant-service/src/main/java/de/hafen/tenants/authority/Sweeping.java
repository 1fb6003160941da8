package de.hafen.tenants.authority;

import de.hafen.platform.jobs.AcrossTenants;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets sign-ins that have ended; several instances may do so at once. */
@Component
class Sweeping {

    private static final Logger log = LoggerFactory.getLogger(Sweeping.class);

    private final Grants grants;

    Sweeping(Grants grants) {
        this.grants = grants;
    }

    @AcrossTenants("sign-ins belong to no region")
    @Scheduled(initialDelayString = "PT10M", fixedDelayString = "PT1H")
    void sweep() {
        int forgotten = grants.sweep();
        if (forgotten > 0) {
            log.info("{} sign-ins that had ended are forgotten", forgotten);
        }
    }
}
