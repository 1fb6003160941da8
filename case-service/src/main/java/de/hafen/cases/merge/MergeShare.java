package de.hafen.cases.merge;

/**
 * What separating two records would do with what belongs to them.
 *
 * @param what for example {@code consultation}
 * @param back how many go back
 * @param stay how many came since, and stay
 */
public record MergeShare(String what, int back, int stay) {}
