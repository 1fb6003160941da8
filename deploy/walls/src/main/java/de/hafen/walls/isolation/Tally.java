package de.hafen.walls.isolation;

import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** What was tried and what came of it. Many threads may write. */
public final class Tally {

    private final Map<String, Integer> cases = new TreeMap<>();
    private final SortedSet<String> leaks = new TreeSet<>();
    private final SortedSet<String> defects = new TreeSet<>();
    private final SortedSet<String> untested = new TreeSet<>();
    private final SortedSet<String> trails = new TreeSet<>();
    private int operations;

    synchronized void counted(String kind) {
        cases.merge(kind, 1, Integer::sum);
    }

    synchronized void leak(String what) {
        leaks.add(what);
    }

    synchronized void defect(String what) {
        defects.add(what);
    }

    synchronized void untested(String operation, String why) {
        untested.add(operation + ": " + why);
    }

    synchronized void trail(String what) {
        trails.add(what);
    }

    synchronized void operations(int count) {
        operations = count;
    }

    /** What got to somebody who must not have it. */
    public synchronized SortedSet<String> leaks() {
        return new TreeSet<>(leaks);
    }

    /** Answers that are no leak, and wrong all the same: 5xx, or none. */
    public synchronized SortedSet<String> defects() {
        return new TreeSet<>(defects);
    }

    /** Operations whose owner was not seen to get an answer. */
    public synchronized SortedSet<String> untested() {
        return new TreeSet<>(untested);
    }

    /** Operations that did not leave in the audit trail what they must. */
    public synchronized SortedSet<String> trails() {
        return new TreeSet<>(trails);
    }

    /** How many requests were made. */
    public synchronized int cases() {
        return cases.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The figures as a table. */
    public synchronized String table() {
        StringBuilder table = new StringBuilder("\n| isolation | |\n|---|---|\n");
        row(table, "operations", operations);
        row(table, "of them untested", untested.size());
        cases.forEach((kind, count) -> row(table, "cases: " + kind, count));
        row(table, "cases in all", cases());
        row(table, "leaks", leaks.size());
        row(table, "defects", defects.size());
        return table.toString();
    }

    private static void row(StringBuilder table, String what, int count) {
        table.append("| ").append(what).append(" | ").append(count).append(" |\n");
    }
}
