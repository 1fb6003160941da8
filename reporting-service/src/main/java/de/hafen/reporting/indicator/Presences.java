package de.hafen.reporting.indicator;

import de.hafen.reporting.indicator.Counting.Presence;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * How often each subject was there in each month: what is stored, what changes, and which cells
 * change with it. Pure.
 */
final class Presences {

    private final Map<Presence, NavigableMap<Integer, Integer>> stored = new HashMap<>();
    private final Map<Presence, NavigableMap<Integer, Integer>> changed = new HashMap<>();

    void stored(Presence presence, int month, int n) {
        stored.computeIfAbsent(presence, p -> new TreeMap<>()).put(month, n);
    }

    void change(Presence presence, int month, int by) {
        changed.computeIfAbsent(presence, p -> new TreeMap<>()).merge(month, by, Integer::sum);
    }

    /** What changes, without changes that cancel out. */
    Map<Presence, NavigableMap<Integer, Integer>> changes() {
        changed.values().forEach(months -> months.values().removeIf(by -> by == 0));
        changed.values().removeIf(Map::isEmpty);
        return changed;
    }

    /** Takes the cells of the months as they were away, and adds those of the months to be. */
    void cells(BiConsumer<CellId, Amount> records) {
        changes()
                .forEach((presence, changes) -> {
                    NavigableMap<Integer, Integer> was =
                            stored.getOrDefault(presence, new TreeMap<>());
                    NavigableMap<Integer, Integer> is = new TreeMap<>(was);
                    changes.forEach((month, by) -> is.merge(month, by, Integer::sum));
                    is.values().removeIf(n -> n == 0);
                    Amount one = Amount.one(0, 0, presence.key());
                    chain(presence, was, cell -> records.accept(cell, one.negated()));
                    chain(presence, is, cell -> records.accept(cell, one));
                });
    }

    private static void chain(
            Presence presence, NavigableMap<Integer, Integer> months, Consumer<CellId> each) {
        int before = 0;
        for (int month : months.keySet()) {
            each.accept(presence.cell(month, before));
            before = month;
        }
    }
}
