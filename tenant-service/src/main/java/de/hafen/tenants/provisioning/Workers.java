package de.hafen.tenants.provisioning;

import de.hafen.platform.jobs.AcrossTenants;
import de.hafen.platform.time.Ids;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.task.TaskExecutor;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * This process's worker: looks for runs every second and at once when one is ordered here. Runs
 * that were left by a killed process are found in the same way.
 */
@Component
@EnableConfigurationProperties(ProvisioningProperties.class)
class Workers {

    private static final Logger log = LoggerFactory.getLogger(Workers.class);
    private static final int SIDE_BY_SIDE = 3;

    private final Worker worker;
    private final TaskExecutor threads;
    private final ProvisioningProperties settings;
    private final AtomicInteger busy = new AtomicInteger();

    Workers(
            RunRows rows,
            Steps steps,
            Clock clock,
            Ids ids,
            TaskExecutor applicationTaskExecutor,
            ProvisioningProperties settings) {
        // a name for this process's life only: nobody else may hold its leases
        this.worker = new Worker(ids.next(), rows, steps.all(), clock);
        this.threads = applicationTaskExecutor;
        this.settings = settings;
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void on(Provisioning.WorkWaits order) {
        look();
    }

    @Scheduled(fixedDelayString = "1s", initialDelayString = "2s")
    @AcrossTenants("runs belong to the platform")
    void look() {
        if (settings.work() && busy.get() < SIDE_BY_SIDE) {
            threads.execute(this::workUntilNothingIsDue);
        }
    }

    @Scheduled(fixedDelayString = "2s")
    @AcrossTenants("leases belong to the platform")
    void keep() {
        if (busy.get() > 0) {
            worker.keepLeases();
        }
    }

    private void workUntilNothingIsDue() {
        busy.incrementAndGet();
        try {
            while (worker.workOnOne()) {
                log.debug("looking for another run");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (DataAccessException | TransactionException e) {
            log.warn("can't look for runs: {}", e.getClass().getSimpleName());
        } finally {
            busy.decrementAndGet();
        }
    }
}
