package de.hafen.platform.web;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Which part of a list is asked for: {@code ?limit=} (1 to 200, 50 where nothing is said) and
 * {@code ?cursor=} (from the page before). A parameter of a controller's method.
 */
public final class PageQuery {

    /** Items of a page where the caller says nothing. */
    public static final int DEFAULT = 50;

    /** Most items of a page. */
    public static final int MOST = 200;

    private final int limit;
    private final List<String> after;
    private final Function<List<String>, String> cursors;

    PageQuery(int limit, List<String> after, Function<List<String>, String> cursors) {
        this.limit = limit;
        this.after = List.copyOf(after);
        this.cursors = cursors;
    }

    /**
     * The first part of a list, for use without a request; its cursors are not meant to be read.
     */
    public static PageQuery first(int limit) {
        return new PageQuery(limit, List.of(), position -> String.join("|", position));
    }

    /** The part after a page that a query begun by {@link #first} gave, at that page's cursor. */
    public PageQuery at(String next) {
        return new PageQuery(limit, List.of(next.split("\\|")), cursors);
    }

    /** How many items the page has at most. */
    public int limit() {
        return limit;
    }

    /** How many rows to read: one more than the page holds, to see whether there is a next one. */
    public int fetch() {
        return limit + 1;
    }

    /** The sort values of the last item that the caller has; empty at the start of the list. */
    public Optional<List<String>> after() {
        return after.isEmpty() ? Optional.empty() : Optional.of(after);
    }

    String cursorAt(List<String> position) {
        return cursors.apply(position);
    }
}
