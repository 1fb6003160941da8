package de.hafen.cases.consultation;

import de.hafen.cases.client.ClientId;
import de.hafen.cases.employer.EmployerId;
import de.hafen.cases.listing.Contacts;
import de.hafen.cases.listing.KeyedRow;
import de.hafen.cases.listing.Where;
import de.hafen.platform.web.Page;
import de.hafen.platform.web.PageQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lists consultations; each way walks an index. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ConsultationReading {

    private static final String DUE =
            """
            select %s from consultation
            where follow_up_on <= :day and follow_up_done_at is null and retracted_at is null
            order by follow_up_on, id
            limit :limit
            """
                    .formatted(ConsultationRow.COLUMNS);

    private static final String FIGURES =
            """
            select * from
                (select count(*) as consultations,
                        count(*) filter (where audience <> 'EMPLOYER') as for_persons,
                        count(*) filter (where audience <> 'PERSON') as for_employers,
                        coalesce(sum(minutes), 0) as minutes
                 from consultation where held_on = :day and retracted_at is null) held,
                (select count(*) as follow_ups_due,
                        count(*) filter (where follow_up_on < :day) as follow_ups_overdue
                 from consultation
                 where follow_up_on <= :day and follow_up_done_at is null
                   and retracted_at is null) due
            """;

    private final JdbcClient jdbc;

    ConsultationReading(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Page<ConsultationRow> list(ConsultationFilter filter, PageQuery query) {
        Long total = query.after().isEmpty() ? count(filter) : null;
        Where where = filter.where();
        String sql =
                ConsultationRow.LATEST.page(ConsultationRow.COLUMNS, "consultation", where, query);
        return KeyedRow.page(
                jdbc.sql(sql)
                        .params(where.params())
                        .query(KeyedRow.of(ConsultationRow.LATEST, ConsultationRow::of))
                        .list(),
                query,
                total);
    }

    List<ConsultationRow> dueUntil(LocalDate day, int limit) {
        return jdbc.sql(DUE)
                .param("day", day)
                .param("limit", limit)
                .query(ConsultationRow::of)
                .list();
    }

    DayFigures figures(LocalDate day) {
        return jdbc.sql(FIGURES)
                .param("day", day)
                .query((rs, row) ->
                        new DayFigures(
                                rs.getLong("consultations"),
                                rs.getLong("for_persons"),
                                rs.getLong("for_employers"),
                                rs.getLong("minutes"),
                                rs.getLong("follow_ups_due"),
                                rs.getLong("follow_ups_overdue")))
                .single();
    }

    Contacts contacts(ClientId client) {
        return contacts("client_id", client.value());
    }

    Contacts contacts(EmployerId employer) {
        return contacts("employer_id", employer.value());
    }

    private Contacts contacts(String column, UUID id) {
        return jdbc.sql(
                        """
                        select count(*) as n, max(held_on) as last_on from consultation
                        where %s = :id and retracted_at is null
                        """
                                .formatted(column))
                .param("id", id)
                .query((rs, row) ->
                        new Contacts(rs.getInt("n"), rs.getObject("last_on", LocalDate.class)))
                .single();
    }

    private long count(ConsultationFilter filter) {
        Where where = filter.where();
        return jdbc.sql(KeyedRow.counting("consultation", where))
                .params(where.params())
                .query(Long.class)
                .single();
    }
}
