package de.hafen.tenants.provisioning;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.task.TaskExecutor;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Runs as they go on. Another process may do the work, so the stream looks at the record: four
 * times a second, while somebody watches and something can happen.
 */
@Component
class RunStream {

    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final Duration LOOK = Duration.ofMillis(250);
    private static final int QUIET_LOOKS = 60;

    private final RunRows rows;
    private final Steps steps;
    private final TaskExecutor threads;
    private volatile boolean ended;

    RunStream(RunRows rows, Steps steps, TaskExecutor applicationTaskExecutor) {
        this.rows = rows;
        this.steps = steps;
        this.threads = applicationTaskExecutor;
    }

    /** Opens a stream; it ends when nothing more happens by itself. */
    SseEmitter open(RunId id) {
        SseEmitter emitter = new SseEmitter(LONGEST.toMillis());
        AtomicBoolean open = new AtomicBoolean(true);
        emitter.onCompletion(() -> open.set(false));
        emitter.onTimeout(() -> open.set(false));
        emitter.onError(_ -> open.set(false));
        threads.execute(() -> follow(id, emitter, open));
        return emitter;
    }

    /** Else the server waits for browsers that only watch before it stops. */
    @EventListener(ContextClosedEvent.class)
    void end() {
        ended = true;
    }

    private void follow(RunId id, SseEmitter emitter, AtomicBoolean open) {
        try {
            long seen = -1;
            int quiet = 0;
            while (open.get() && !ended) {
                Run run = rows.find(id).orElseThrow(UnknownRun::new);
                RunView view = RunView.of(run, steps.all());
                if (run.change() != seen) {
                    seen = run.change();
                    quiet = 0;
                    emitter.send(
                            SseEmitter.event()
                                    .name("run")
                                    .id(Long.toString(seen))
                                    .data(view, MediaType.APPLICATION_JSON));
                } else if (++quiet % QUIET_LOOKS == 0) {
                    emitter.send(SseEmitter.event().comment("still here"));
                }
                if (view.rests()) {
                    break;
                }
                Thread.sleep(LOOK);
            }
            emitter.complete();
        } catch (IOException | IllegalStateException watcherLeft) {
            open.set(false);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            emitter.complete();
        } catch (RuntimeException e) {
            emitter.completeWithError(e);
        }
    }
}
