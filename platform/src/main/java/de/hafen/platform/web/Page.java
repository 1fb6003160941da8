package de.hafen.platform.web;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list, and where it goes on.
 *
 * @param items the part
 * @param next the cursor of the next part; null at the end of the list
 * @param total how many there are in all; null where nobody counted
 */
public record Page<T>(List<T> items, @Nullable String next, @Nullable Long total) {

    /** Copies the items. */
    public Page {
        items = List.copyOf(items);
    }

    /**
     * A page from what was found.
     *
     * @param found the rows after the query's position, {@link PageQuery#fetch()} at most: one more
     *     than the page holds tells that there is a next one
     * @param position the values of an item by which the list is sorted, the id last
     */
    public static <T> Page<T> of(
            List<T> found, PageQuery query, Function<? super T, List<String>> position) {
        if (found.size() <= query.limit()) {
            return new Page<>(found, null, null);
        }
        List<T> items = found.subList(0, query.limit());
        return new Page<>(items, query.cursorAt(position.apply(items.getLast())), null);
    }

    /** The same page with the number of all. */
    public Page<T> outOf(long count) {
        return new Page<>(items, next, count);
    }

    /** The same page with other items. */
    public <R> Page<R> map(Function<? super T, ? extends R> change) {
        return new Page<>(items.stream().<R>map(change).toList(), next, total);
    }
}
