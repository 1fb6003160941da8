package de.hafen.faults;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** Lets clients work, or waits until all have ended what they had begun. */
final class Shift {

    private final ReadWriteLock lock = new ReentrantReadWriteLock(true);

    /** A piece of work that is begun and ended. */
    @FunctionalInterface
    interface Piece {
        void work() throws InterruptedException;
    }

    /** Does a piece of work; nobody looks before it has ended. */
    void during(Piece piece) throws InterruptedException {
        lock.readLock().lockInterruptibly();
        try {
            piece.work();
        } finally {
            lock.readLock().unlock();
        }
    }

    /** Waits for the end of all pieces; false where they do not end in that time. */
    boolean pause(long seconds) throws InterruptedException {
        return lock.writeLock().tryLock(seconds, TimeUnit.SECONDS);
    }

    /** Lets work go on; by the thread that paused it. */
    void goOn() {
        lock.writeLock().unlock();
    }
}
