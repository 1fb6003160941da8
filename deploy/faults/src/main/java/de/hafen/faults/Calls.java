package de.hafen.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * How the platform's callers fared: how long each call took, and whether it ended as it should,
 * with a success or with a problem document.
 */
final class Calls {

    /** The longest that an ordinary call may take. */
    static final Duration LIMIT = Duration.ofSeconds(5);

    /** The longest that a file's call may take. */
    static final Duration FILE_LIMIT = Duration.ofSeconds(60);

    private static final String PROBLEM = "application/problem+json";

    private final Pulse pulse;
    private final AtomicBoolean gatewayAway = new AtomicBoolean();
    private final List<String> broken = new ArrayList<>();
    private final List<String> late = new ArrayList<>();
    private Duration slowest = Duration.ZERO;
    private long count;

    Calls(Pulse pulse) {
        this.pulse = pulse;
    }

    /**
     * What came of some time.
     *
     * @param slowest ordinary call
     * @param broken calls that ended without a word, and whatever else went another way
     * @param late calls that took too long
     */
    record Fared(long count, Duration slowest, List<String> broken, List<String> late) {}

    /** While the gateway itself is dead nobody can answer: a refused connection is no failure. */
    void gatewayAway(boolean away) {
        gatewayAway.set(away);
    }

    /** A call has ended. A status of 0 is none. */
    synchronized void ended(String what, int status, String type, long beganNanos, Duration limit) {
        Duration took = Duration.ofNanos(System.nanoTime() - beganNanos);
        Duration own = took.minus(pulse.missedSince(beganNanos));
        count++;
        if (limit.equals(LIMIT) && took.compareTo(slowest) > 0) {
            slowest = took;
        }
        if (own.compareTo(limit) > 0) {
            late.add("%s took %d ms (%d)".formatted(what, took.toMillis(), status));
        }
        if (status == 0 && !gatewayAway.get()) {
            broken.add(what + " got no answer");
        } else if (status >= 400 && !type.startsWith(PROBLEM)) {
            broken.add("%s was answered with %d and %s".formatted(what, status, type));
        }
    }

    /** Something else went another way than it should. */
    synchronized void complain(String what) {
        broken.add(what);
    }

    /** What came of the time since this was asked last. */
    synchronized Fared take() {
        Fared fared = new Fared(count, slowest, List.copyOf(broken), List.copyOf(late));
        broken.clear();
        late.clear();
        slowest = Duration.ZERO;
        count = 0;
        return fared;
    }
}
