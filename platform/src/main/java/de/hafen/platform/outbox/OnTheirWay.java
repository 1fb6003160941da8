package de.hafen.platform.outbox;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/**
 * A region's facts that were sent and not yet confirmed. Only in memory: whoever relays next sends
 * again what is open, and reporting stores each fact once. So a fact costs its region's tables one
 * update, not two.
 */
final class OnTheirWay {

    /** Sent so often without an answer while others were answered, a fact will never be. */
    private static final int LAST_ATTEMPT = 10;

    private static final Duration FIRST_WAIT = Duration.ofSeconds(4);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(16);

    private final Map<UUID, Attempt> attempts = new HashMap<>();
    private long answers;

    private record Attempt(int number, long answersBefore, long sentAt, boolean waiting) {

        boolean isLate(long now) {
            long wait = FIRST_WAIT.toNanos() << Math.min(number - 1, 10);
            return now - sentAt > Math.min(wait, LONGEST_WAIT.toNanos());
        }
    }

    /** Facts whose answer is late are to be sent again; they are no longer on their way. */
    void expire(long now) {
        attempts.replaceAll((id, a) ->
                a.waiting && a.isLate(now)
                        ? new Attempt(a.number, a.answersBefore, a.sentAt, false)
                        : a);
        attempts.values()
                .removeIf(a -> !a.waiting && now - a.sentAt > TimeUnit.MINUTES.toNanos(10));
    }

    Collection<UUID> waiting() {
        return attempts.entrySet().stream()
                .filter(a -> a.getValue().waiting)
                .map(Map.Entry::getKey)
                .toList();
    }

    int size() {
        return (int) attempts.values().stream().filter(Attempt::waiting).count();
    }

    void sent(UUID id, long now) {
        attempts.merge(
                id,
                new Attempt(1, answers, now, true),
                (a, first) -> new Attempt(a.number + 1, a.answersBefore, now, true));
    }

    void answered(UUID id) {
        attempts.remove(id);
        answers++;
    }

    /** Whether sending it once more makes no sense: others got answers all the while. */
    boolean isHopeless(UUID id) {
        Attempt a = attempts.get(id);
        return a != null && a.number >= LAST_ATTEMPT && answers - a.answersBefore >= LAST_ATTEMPT;
    }
}
