package de.hafen.platform.imports;

import de.hafen.platform.time.Ids;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;

/**
 * Takes up imports that wait, in this process or left behind by one that is gone; one per region
 * and two in all at a time.
 */
class ImportWorker implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(ImportWorker.class);
    private static final Duration LOOKS = Duration.ofSeconds(2);
    private static final int AT_ONCE = 2;

    private final ImportWork work;
    private final ImportRun run;
    private final ObjectProvider<ImportKind<?>> kinds;
    private final Ids ids;
    private final Semaphore calls = new Semaphore(0);
    private volatile boolean running;
    private ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    ImportWorker(ImportWork work, ImportRun run, ObjectProvider<ImportKind<?>> kinds, Ids ids) {
        this.work = work;
        this.run = run;
        this.kinds = kinds;
        this.ids = ids;
    }

    /** A region has committed new work. */
    void wake(UUID id) {
        try {
            work.release(id);
        } catch (RuntimeException later) {
            log.debug("import {} is taken up a little later", id, later);
        }
        calls.release();
    }

    @Override
    public void start() {
        running = true;
        threads = Executors.newVirtualThreadPerTaskExecutor();
        for (int i = 0; i < AT_ONCE; i++) {
            threads.submit(this::loop);
        }
    }

    private void loop() {
        Map<String, ImportKind<?>> known =
                kinds.stream().collect(Collectors.toMap(ImportKind::feature, Function.identity()));
        while (running && !known.isEmpty()) {
            try {
                Optional<ImportWork.Claim> next = work.claim(ids.next());
                if (next.isPresent()) {
                    one(next.get(), known);
                } else {
                    calls.tryAcquire(LOOKS.toMillis(), TimeUnit.MILLISECONDS);
                    calls.drainPermits();
                }
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException down) {
                pause();
            }
        }
    }

    private void one(ImportWork.Claim claim, Map<String, ImportKind<?>> known) {
        ImportKind<?> kind = known.get(claim.feature());
        if (kind == null) {
            work.done(claim);
            return;
        }
        try {
            run.work(claim, kind);
        } catch (RuntimeException failed) {
            log.warn("import {} of region {} is tried again", claim.id(), claim.region(), failed);
        }
    }

    private void pause() {
        try {
            Thread.sleep(LOOKS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }

    @Override
    public void stop() {
        running = false;
        threads.shutdownNow();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
