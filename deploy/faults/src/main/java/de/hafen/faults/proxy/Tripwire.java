package de.hafen.faults.proxy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/**
 * Waits for one statement and acts once: before the server has it, or after the server has answered
 * and before the service knows. The connection is cut afterwards.
 */
public final class Tripwire {

    /** On which side of the server's work. */
    public enum Moment {
        /** The server never sees the statement. */
        BEFORE,
        /** The server has done it; the service never sees the answer. */
        AFTER
    }

    private final Predicate<Passage> where;
    private final Moment moment;
    private final Runnable act;
    private final CountDownLatch sprung = new CountDownLatch(1);

    /**
     * @param where which statement
     * @param act what happens to whom
     */
    public Tripwire(Moment moment, Predicate<Passage> where, Runnable act) {
        this.moment = moment;
        this.where = where;
        this.act = act;
    }

    /** Waits until it has acted; false where nothing came by in that time. */
    public boolean awaitSprung(long seconds) throws InterruptedException {
        return sprung.await(seconds, TimeUnit.SECONDS);
    }

    Moment moment() {
        return moment;
    }

    boolean isTouchedBy(Passage passage) {
        return where.test(passage);
    }

    void spring() {
        act.run();
        sprung.countDown();
    }
}
