package de.hafen.cases.listing;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

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
     *
     * @param after the keys of the last row of the page before
     */
    public String page(
            String columns, String from, Where where, @Nullable List<String> after, int limit) {
        if (after != null) {
            if (after.size() != keys.size()) {
                throw new NotAPosition();
            }
            where.that(beyond());
            for (int i = 0; i < after.size(); i++) {
                where.params().put("k" + i, after.get(i));
            }
        }
        where.params().put("limit", limit + 1);
        return "select %s, %s from %s%s order by %s limit :limit"
                .formatted(columns, shown(), from, where.sql(), sorted());
    }

    private String shown() {
        return each(i -> "(%s)::text as k%d".formatted(keys.get(i).sql(), i));
    }

    private String sorted() {
        return each(i -> keys.get(i).sql() + (descending ? " desc" : ""));
    }

    private String beyond() {
        String values = each(i -> "cast(:k%d as %s)".formatted(i, keys.get(i).type()));
        return "(%s) %s (%s)"
                .formatted(each(i -> keys.get(i).sql()), descending ? "<" : ">", values);
    }

    private String each(IntFunction<String> part) {
        return IntStream.range(0, keys.size()).mapToObj(part).collect(Collectors.joining(", "));
    }
}
