package de.hafen.cases.employer;

import de.hafen.cases.listing.Archive;
import de.hafen.cases.listing.KeyedRow;
import de.hafen.cases.listing.Ordering;
import de.hafen.cases.listing.Wanted;
import de.hafen.cases.listing.Where;
import de.hafen.platform.web.Page;
import de.hafen.platform.web.PageQuery;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lists and finds employers; each way walks an index. */
@Component
@Transactional(readOnly = true)
class EmployerReading {

    private static final String BEGINNING =
            """
            select %s, name_key = :key as whole from employer
            where name_key >= :key and name_key < :end and %s
            order by name_key, id limit :limit
            """;

    private final JdbcClient jdbc;

    EmployerReading(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Page<EmployerLine> list(EmployerFilter filter, EmployerOrder order, PageQuery query) {
        return part(filter, order, query, query.after().isEmpty() ? count(filter) : null);
    }

    /** The same without counting. */
    Page<EmployerLine> part(
            EmployerFilter filter, EmployerOrder order, PageQuery query, @Nullable Long total) {
        Ordering ordering = order.ordering();
        Where where = filter.where();
        String sql = ordering.page(EmployerLine.COLUMNS, "employer", where, query);
        return KeyedRow.page(
                jdbc.sql(sql)
                        .params(where.params())
                        .query(KeyedRow.of(ordering, EmployerLine::of))
                        .list(),
                query,
                total);
    }

    List<EmployerMatch> find(String text, Archive archive, int limit) {
        return find(text, EmployerFilter.of(archive), limit);
    }

    List<EmployerMatch> find(String text, EmployerFilter filter, int limit) {
        Wanted wanted = Wanted.of(text);
        Map<EmployerId, EmployerMatch> found = new LinkedHashMap<>();
        if (wanted.isNothing()) {
            return List.of();
        }
        put(found, beginning(wanted, filter, limit));
        if (found.size() < limit && wanted.hasLongWord()) {
            put(found, containing(wanted, filter, limit));
        }
        if (found.size() < limit && wanted.hasLongWord()) {
            put(found, similar(wanted, filter, limit));
        }
        return found.values().stream().limit(limit).toList();
    }

    private long count(EmployerFilter filter) {
        Where where = filter.where();
        return jdbc.sql(KeyedRow.counting("employer", where))
                .params(where.params())
                .query(Long.class)
                .single();
    }

    private List<EmployerMatch> beginning(Wanted wanted, EmployerFilter filter, int limit) {
        return jdbc.sql(BEGINNING.formatted(EmployerLine.COLUMNS, filter.where().all()))
                .params(filter.where().params())
                .param("key", wanted.folded())
                .param("end", wanted.folded() + Wanted.LAST)
                .param("limit", limit)
                .query((rs, row) ->
                        match(EmployerLine.of(rs, row), rs.getBoolean("whole") ? 1 : .9))
                .list();
    }

    private List<EmployerMatch> containing(Wanted wanted, EmployerFilter filter, int limit) {
        Where where = wanted.contained("search_key").and(filter.where());
        where.params().put("limit", limit);
        return jdbc.sql(
                        "select %s from employer%s order by name_key, id limit :limit"
                                .formatted(EmployerLine.COLUMNS, where.sql()))
                .params(where.params())
                .query((rs, row) -> match(EmployerLine.of(rs, row), .8))
                .list();
    }

    private List<EmployerMatch> similar(Wanted wanted, EmployerFilter filter, int limit) {
        return jdbc.sql(
                        Wanted.similar(
                                EmployerLine.COLUMNS, "employer", filter.where().all(), "name_key"))
                .params(filter.where().params())
                .param("key", wanted.folded())
                .param("limit", limit)
                .query((rs, row) -> match(EmployerLine.of(rs, row), .7 * rs.getDouble("likeness")))
                .list();
    }

    private static EmployerMatch match(EmployerLine line, double score) {
        return new EmployerMatch(line, score);
    }

    private static void put(Map<EmployerId, EmployerMatch> found, List<EmployerMatch> more) {
        more.forEach(one -> found.putIfAbsent(one.employer().id(), one));
    }
}
