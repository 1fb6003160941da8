package de.hafen.reporting.fact;

import java.util.List;

/** Who computes something from facts and keeps it beside them, in the same transaction. */
public interface FactChanges {

    /** Throws {@link UnreadableFact} where the fact can never be counted; stores nothing. */
    void check(FactState fact);

    /**
     * States were replaced in the bound region.
     *
     * @param generation the set of tables' rows that is meant; see {@link Facts}
     * @param version the region's new version, written to whatever changes
     */
    void apply(long generation, long version, List<FactChange> changes);

    /**
     * Forgets a part of what was computed for older generations.
     *
     * @param oldest the oldest generation that is still read
     * @param most how many rows of each kind
     * @return how many were forgotten; 0 when nothing is left
     */
    int forgetBefore(long oldest, int most);
}
