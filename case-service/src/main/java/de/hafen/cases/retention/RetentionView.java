package de.hafen.cases.retention;

import java.util.List;

/**
 * The periods, and what would go today.
 *
 * @param version of the plan
 */
public record RetentionView(int version, RetentionPlan plan, List<OverCount> over) {

    /**
     * How many records of a kind are over.
     *
     * @param count counted up to a limit; one above it means more
     */
    public record OverCount(RetainedKind kind, int count) {}

    /** How many are over in all. */
    int total() {
        return over.stream().mapToInt(OverCount::count).sum();
    }
}
