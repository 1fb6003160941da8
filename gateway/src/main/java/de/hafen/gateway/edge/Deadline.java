package de.hafen.gateway.edge;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

/**
 * How long one request may take, whatever it waits for: connecting, a token, a service that says
 * nothing or one byte a second. Time-outs of sockets count each wait anew and so have no sum; this
 * one interrupts the request's thread, which ends the wait that it is in (they are virtual threads,
 * whose sockets are closed by that).
 */
public final class Deadline {

    /** What an ordinary request may take; the answer is with the caller within five seconds. */
    static final Duration ORDINARY = Duration.ofMillis(4_500);

    private static final String ATTRIBUTE = Deadline.class.getName();
    private static final Duration TICK = Duration.ofMillis(50);

    /** Those of the running requests, looked at by one thread; a timer for each costs more. */
    private static final Set<Deadline> RUNNING = ConcurrentHashMap.newKeySet();

    static {
        Thread.ofPlatform().daemon().name("deadlines").start(Deadline::watch);
    }

    private final Thread thread = Thread.currentThread();
    private long left = ORDINARY.toNanos();
    private long since;
    private boolean counting;
    private boolean over;

    private Deadline() {}

    /** Begins to count for this request, on its own thread. */
    static Deadline begin(HttpServletRequest request) {
        Deadline deadline = new Deadline();
        request.setAttribute(ATTRIBUTE, deadline);
        deadline.resume();
        RUNNING.add(deadline);
        return deadline;
    }

    /** The request's deadline. */
    public static Deadline of(HttpServletRequest request) {
        return (Deadline) Objects.requireNonNull(request.getAttribute(ATTRIBUTE));
    }

    /** Counts anew: from now on it may take so long. */
    public synchronized void allow(Duration time) {
        pause();
        left = time.toNanos();
        resume();
    }

    /** Stops counting: it is the caller who is slow now, or everything that may fail is done. */
    public synchronized void pause() {
        if (counting) {
            counting = false;
            left -= System.nanoTime() - since;
        }
    }

    /** Goes on counting. */
    public synchronized void resume() {
        if (!counting && !over) {
            since = System.nanoTime();
            counting = true;
        }
    }

    /** Whether the time is up. */
    synchronized boolean isOver() {
        return over;
    }

    /** The request has ended; the thread is left as it was found. */
    synchronized void done() {
        RUNNING.remove(this);
        pause();
        if (over) {
            Thread.interrupted();
        }
    }

    private static void watch() {
        while (true) {
            LockSupport.parkNanos(TICK.toNanos());
            RUNNING.forEach(Deadline::endIfDue);
        }
    }

    private synchronized void endIfDue() {
        if (counting && System.nanoTime() - since >= left) {
            counting = false;
            over = true;
            thread.interrupt();
        }
    }
}
