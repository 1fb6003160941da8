package de.hafen.faults.ledger;

import java.util.ArrayList;
import java.util.List;

/**
 * What is wrong, in words.
 *
 * @param lost acknowledged and not there
 * @param twice there or counted more often than it was
 * @param half regions that are neither whole nor gone
 */
public record Verdict(List<String> lost, List<String> twice, List<String> half) {

    /** Nothing is wrong yet. */
    public static Verdict fine() {
        return new Verdict(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    /** Whether nothing is wrong. */
    public boolean isFine() {
        return lost.isEmpty() && twice.isEmpty() && half.isEmpty();
    }

    void add(Verdict other) {
        lost.addAll(other.lost);
        twice.addAll(other.twice);
        half.addAll(other.half);
    }
}
