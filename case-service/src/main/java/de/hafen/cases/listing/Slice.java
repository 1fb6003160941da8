package de.hafen.cases.listing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/**
 * One page of a list.
 *
 * @param items its rows
 * @param next where the next page begins; null on the last
 * @param total how many rows there are in all; null where that was not counted
 */
public record Slice<T>(List<T> items, @Nullable List<String> next, @Nullable Long total) {

    /** Above this nobody counts: "more than 10,000" is honest and cheap. */
    public static final int COUNTED = 10_000;

    /** A row with the texts of its keys. */
    public record Keyed<T>(T row, List<String> keys) {}

    /** Reads a row and the keys that {@link Ordering#page} shows. */
    public static <T> RowMapper<Keyed<T>> keyed(Ordering ordering, RowMapper<T> row) {
        return (rs, number) -> {
            T mapped = row.mapRow(rs, number);
            if (mapped == null) {
                throw new IllegalStateException("a row is never nothing");
            }
            return new Keyed<>(mapped, keys(rs, ordering.size()));
        };
    }

    /** Makes a page of one row more than asked for. */
    public static <T> Slice<T> of(List<Keyed<T>> rows, int limit, @Nullable Long total) {
        boolean more = rows.size() > limit;
        List<Keyed<T>> kept = more ? rows.subList(0, limit) : rows;
        return new Slice<>(
                kept.stream().map(Keyed::row).toList(),
                more ? kept.getLast().keys() : null,
                total != null && total > COUNTED ? null : total);
    }

    /** The same page of something else. */
    public <R> Slice<R> map(Function<T, R> change) {
        return new Slice<>(items.stream().map(change).toList(), next, total);
    }

    /** Counts the rows, up to a limit. */
    public static String counting(String from, Where where) {
        return "select count(*) from (select 1 from %s%s limit %d) counted"
                .formatted(from, where.sql(), COUNTED + 1);
    }

    private static List<String> keys(ResultSet rs, int size) throws SQLException {
        List<String> keys = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            keys.add(rs.getString("k" + i));
        }
        return List.copyOf(keys);
    }
}
