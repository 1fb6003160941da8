package de.hafen.walls.database;

import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** What roles tried in the database, and what they should not have been able to do. */
public final class Denials {

    private final Map<String, Integer> tried = new TreeMap<>();
    private final SortedSet<String> holes = new TreeSet<>();

    void tried(String kind) {
        tried.merge(kind, 1, Integer::sum);
    }

    void hole(String what) {
        holes.add(what);
    }

    /** What was possible and must not be. */
    public SortedSet<String> holes() {
        return new TreeSet<>(holes);
    }

    /** How much was tried. */
    public int tried() {
        return tried.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The figures as a table. */
    public String table() {
        StringBuilder table = new StringBuilder("\n| the database alone | |\n|---|---|\n");
        tried.forEach((kind, n) -> table.append("| %s | %d |\n".formatted(kind, n)));
        return table.append("| holes | %d |\n".formatted(holes.size())).toString();
    }
}
