package de.hafen.cases.document;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/**
 * A document is in memory as a whole, open and sealed: so many at once as fit in there. Who comes
 * when all turns are taken waits before anything is read and without a connection.
 */
@Component
public class Turns {

    private static final long SECONDS = 15;

    /** The largest one sealed, as the database writes it and as bytes, and open. */
    private static final long ONE = 4L * Received.MOST;

    private static final int MOST = 16;

    private final Semaphore free;

    Turns() {
        this((int) Math.clamp(Runtime.getRuntime().maxMemory() / 3 / ONE, 1, MOST));
    }

    Turns(int many) {
        free = new Semaphore(many, true);
    }

    /** Does the work when it is its turn; throws {@link DocumentsBusy} after a while. */
    public <T, X extends Throwable> T take(ScopedValue.CallableOp<T, X> work) throws X {
        if (!isMine()) {
            throw new DocumentsBusy();
        }
        try {
            return work.call();
        } finally {
            free.release();
        }
    }

    private boolean isMine() {
        try {
            return free.tryAcquire(SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
