package de.hafen.cases.listing;

import de.hafen.platform.web.PageQuery;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A total order of a list, backed by an index: all keys in one direction, the last one unique.
 *
 * @param keys what is compared, the most significant first
 * @param descending the greatest first
 */
public record Ordering(List<Key> keys, boolean descending) {

    /**
     * @param sql a column or an indexed expression, never null
     * @param type its SQL type
     */
    public record Key(String sql, String type) {}

    /** Ascending. */
    public static Ordering up(Key... keys) {
        return new Ordering(List.of(keys), false);
    }

    /** Descending. */
    public static Ordering down(Key... keys) {
        return new Ordering(List.of(keys), true);
    }

    /** How many keys there are. */
    public int size() {
        return keys.size();
    }

    /**
     * A page as SQL: the columns, then the keys as texts {@code k0, k1 …}; one row more than asked
     * for tells whether there is a next page.
     */
    public String page(String columns, String from, Where where, PageQuery query) {
        query.after().ifPresent(position -> beyond(where, position));
        where.params().put("limit", query.fetch());
        return "select %s, %s from %s%s order by %s limit :limit"
                .formatted(columns, shown(), from, where.sql(), sorted());
    }

    private void beyond(Where where, List<String> position) {
        if (position.size() != keys.size()) {
            throw new NotAPosition();
        }
        String values = each(i -> "cast(:k%d as %s)".formatted(i, keys.get(i).type()));
        String all = each(i -> keys.get(i).sql());
        where.that("(%s) %s (%s)".formatted(all, descending ? "<" : ">", values));
        for (int i = 0; i < position.size(); i++) {
            where.params().put("k" + i, position.get(i));
        }
    }

    private String shown() {
        return each(i -> "(%s)::text as k%d".formatted(keys.get(i).sql(), i));
    }

    private String sorted() {
        return each(i -> keys.get(i).sql() + (descending ? " desc" : ""));
    }

    private String each(IntFunction<String> part) {
        return IntStream.range(0, keys.size()).mapToObj(part).collect(Collectors.joining(", "));
    }
}
