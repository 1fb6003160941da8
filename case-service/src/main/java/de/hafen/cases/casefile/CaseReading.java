package de.hafen.cases.casefile;

import de.hafen.cases.listing.KeyedRow;
import de.hafen.cases.listing.Ordering;
import de.hafen.cases.listing.Where;
import de.hafen.platform.time.RegionCalendar;
import de.hafen.platform.web.Page;
import de.hafen.platform.web.PageQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lists cases; each list keeps to the compartments that the caller has. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CaseReading {

    private static final String DUE =
            """
            select t.id as task_id, t.title as task, t.due_on as task_due, c.*
            from case_task t
            join (select %s from case_file
                  where (responsible_id = :me or responsible_id in (
                            select absent_id from case_cover
                            where deputy_id = :me and ended_at is null
                                  and from_on <= :day and until_on >= :day))
                        and kind = any(:open) and due_on <= :day and state <> 'CLOSED') c
                on c.id = t.case_id
            where t.done_at is null and t.due_on <= :day
            order by t.due_on, t.id
            limit :limit
            """
                    .formatted(CaseRow.COLUMNS);

    private final JdbcClient jdbc;
    private final Compartments compartments;
    private final RegionCalendar calendar;

    CaseReading(JdbcClient jdbc, Compartments compartments, RegionCalendar calendar) {
        this.jdbc = jdbc;
        this.compartments = compartments;
        this.calendar = calendar;
    }

    /** A task that is due, before the names of those whose the case is are known. */
    record Due(UUID id, String title, LocalDate on, CaseRow of) {}

    /** A page of the list, the first one with the number of all. */
    Page<CaseRow> list(CaseFilter filter, CaseOrder order, PageQuery query) {
        Long total = query.after().isEmpty() ? count(filter) : null;
        return part(filter, order, query, total);
    }

    /** The same without counting. */
    Page<CaseRow> part(CaseFilter filter, CaseOrder order, PageQuery query, @Nullable Long total) {
        Ordering ordering = order.ordering();
        Where where = where(filter);
        String sql = ordering.page(CaseRow.COLUMNS, "case_file", where, query);
        return KeyedRow.page(
                jdbc.sql(sql)
                        .params(where.params())
                        .query(KeyedRow.of(ordering, CaseRow::of))
                        .list(),
                query,
                total);
    }

    /**
     * Open tasks of cases that somebody looks after or stands in for, due until that day, the
     * oldest first.
     */
    List<Due> due(String me, LocalDate day, int limit) {
        return jdbc.sql(DUE)
                .param("me", me)
                .param("open", compartments.open())
                .param("day", day)
                .param("limit", limit)
                .query((rs, row) ->
                        new Due(
                                rs.getObject("task_id", UUID.class),
                                rs.getString("task"),
                                rs.getObject("task_due", LocalDate.class),
                                CaseRow.of(rs, row)))
                .list();
    }

    /** Those of these clients or employers who have a case, in whatever compartment. */
    Set<UUID> involved(String column, Collection<UUID> some) {
        return jdbc.sql(
                        "select distinct %1$s from case_file where %1$s = any(:ids)"
                                .formatted(column))
                .param("ids", some.toArray(UUID[]::new))
                .query((rs, row) -> rs.getObject(1, UUID.class))
                .set();
    }

    private long count(CaseFilter filter) {
        Where where = where(filter);
        return jdbc.sql(KeyedRow.counting("case_file", where))
                .params(where.params())
                .query(Long.class)
                .single();
    }

    private Where where(CaseFilter filter) {
        return filter.where(compartments.open(), calendar.today());
    }
}
