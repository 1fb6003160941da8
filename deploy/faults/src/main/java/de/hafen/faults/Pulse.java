package de.hafen.faults;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Notes how long this machine let nobody run: a thread that wants to wake every 20 ms and is late.
 * That time is the machine's, not the platform's.
 */
final class Pulse {

    private static final long BEAT = 20_000_000;
    private static final long COUNTS = 100_000_000;
    private static final long REMEMBERED = 120_000_000_000L;

    private record Missed(long at, long nanos) {}

    private final Deque<Missed> missed = new ArrayDeque<>();

    Pulse() {
        Thread.ofPlatform().daemon().name("pulse").start(this::beat);
    }

    private void beat() {
        long last = System.nanoTime();
        while (true) {
            try {
                Thread.sleep(Duration.ofNanos(BEAT));
            } catch (InterruptedException stopped) {
                return;
            }
            long now = System.nanoTime();
            long late = now - last - BEAT;
            if (late > COUNTS) {
                remember(now, late);
            }
            last = now;
        }
    }

    private synchronized void remember(long now, long late) {
        missed.addLast(new Missed(now, late));
        while (now - missed.getFirst().at() > REMEMBERED) {
            missed.removeFirst();
        }
    }

    /** How long the machine stood still since then. */
    synchronized Duration missedSince(long nanos) {
        return Duration.ofNanos(
                missed.stream().filter(it -> it.at() - nanos > 0).mapToLong(Missed::nanos).sum());
    }
}
