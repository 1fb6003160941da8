package de.hafen.cases.listing;

import de.hafen.platform.web.Page;
import de.hafen.platform.web.PageQuery;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/**
 * A row of a list with the texts of the keys by which the list is sorted.
 *
 * @param keys its place in the list
 */
public record KeyedRow<T>(T row, List<String> keys) {

    /** Above this nobody counts: "more than 10,000" is honest and cheap. */
    private static final int COUNTED = 10_000;

    /** Reads a row and the keys that {@link Ordering#page} shows. */
    public static <T> RowMapper<KeyedRow<T>> of(Ordering ordering, RowMapper<T> mapper) {
        return (rs, number) -> {
            T row = mapper.mapRow(rs, number);
            if (row == null) {
                throw new IllegalStateException("a row is never nothing");
            }
            List<String> keys = new ArrayList<>(ordering.size());
            for (int i = 0; i < ordering.size(); i++) {
                keys.add(rs.getString("k" + i));
            }
            return new KeyedRow<>(row, keys);
        };
    }

    /**
     * The page of these rows.
     *
     * @param count how many there are in all, counted up to a limit; null where nobody counted
     */
    public static <T> Page<T> page(List<KeyedRow<T>> rows, PageQuery query, @Nullable Long count) {
        Page<T> page = Page.of(rows, query, KeyedRow::keys).map(KeyedRow::row);
        return count == null || count > COUNTED ? page : page.outOf(count);
    }

    /** Counts the rows, up to a limit. */
    public static String counting(String from, Where where) {
        return "select count(*) from (select 1 from %s%s limit %d) counted"
                .formatted(from, where.sql(), COUNTED + 1);
    }
}
