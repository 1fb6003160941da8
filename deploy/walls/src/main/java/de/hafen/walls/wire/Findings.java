package de.hafen.walls.wire;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** What hostile requests were answered with. Many threads may write. */
public final class Findings {

    private final SortedMap<Integer, Integer> statuses = new TreeMap<>();
    private final TreeSet<String> found = new TreeSet<>();
    private int requests;
    private int busy;

    /** An answer. */
    public synchronized void answered(int status) {
        requests++;
        statuses.merge(status, 1, Integer::sum);
    }

    /** An answer that said: later. */
    public synchronized void busy() {
        busy++;
    }

    /** Something that must not be. */
    public synchronized void found(String what) {
        found.add(what);
    }

    /** Accidents, words that must not be said, forgeries that were accepted. */
    public synchronized TreeSet<String> found() {
        return new TreeSet<>(found);
    }

    /** How many requests were answered. */
    public synchronized int requests() {
        return requests;
    }

    /** The figures as a table. */
    public synchronized String table(String title) {
        StringBuilder table = new StringBuilder("\n| " + title + " | |\n|---|---|\n");
        table.append("| requests | ").append(requests).append(" |\n");
        for (Map.Entry<Integer, Integer> one : statuses.entrySet()) {
            table.append("| answered ").append(one.getKey()).append(" | ");
            table.append(one.getValue()).append(" |\n");
        }
        table.append("| asked again, busy | ").append(busy).append(" |\n");
        table.append("| findings | ").append(found.size()).append(" |\n");
        return table.toString();
    }
}
