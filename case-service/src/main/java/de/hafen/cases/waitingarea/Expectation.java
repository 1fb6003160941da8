package de.hafen.cases.waitingarea;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * How long somebody will probably wait, told from how fast people were called of late. Where that
 * says nothing, nothing is said.
 */
final class Expectation {

    /** Calls longer ago say nothing about now. */
    static final Duration LOOKS_BACK = Duration.ofMinutes(120);

    /** Where nobody was called for so long, the pace is not known any more. */
    private static final Duration STALE = Duration.ofMinutes(45);

    private static final int ENOUGH_CALLS = 4;
    private static final int STEP = 5;
    private static final int LONGEST = 180;

    private Expectation() {}

    /**
     * Minutes in steps of five, rounded up; empty where nobody can know.
     *
     * @param ahead how many are called before
     * @param calls when people were called of late, in any order
     */
    static OptionalInt minutes(int ahead, List<Instant> calls, Instant now) {
        List<Instant> recent =
                calls.stream()
                        .filter(it -> !it.isAfter(now) && it.isAfter(now.minus(LOOKS_BACK)))
                        .sorted()
                        .toList();
        if (recent.size() < ENOUGH_CALLS || recent.getLast().isBefore(now.minus(STALE))) {
            return OptionalInt.empty();
        }
        long[] gaps =
                IntStream.range(1, recent.size())
                        .mapToLong(
                                i -> Duration.between(recent.get(i - 1), recent.get(i)).toSeconds())
                        .sorted()
                        .toArray();
        long usual = gaps[gaps.length / 2];
        long minutes = Math.ceilDiv((ahead + 1) * usual, 60);
        int rounded = (int) Math.ceilDiv(minutes, STEP) * STEP;
        return rounded > LONGEST ? OptionalInt.empty() : OptionalInt.of(Math.max(STEP, rounded));
    }
}
