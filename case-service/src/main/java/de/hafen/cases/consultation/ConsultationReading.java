package de.hafen.cases.consultation;

import de.hafen.cases.listing.Contacts;
import de.hafen.cases.listing.KeyedRow;
import de.hafen.cases.listing.Where;
import de.hafen.platform.web.Page;
import de.hafen.platform.web.PageQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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

    /** How often somebody was advised; who never was is left out. */
    <I> Map<I, Contacts> contacts(PartyColumn<I> party, Collection<I> ids) {
        Map<I, Contacts> contacts = new HashMap<>();
        jdbc.sql(
                        """
                        select %1$s as id, count(*) as n, max(held_on) as last_on from consultation
                        where %1$s = any(:ids) and retracted_at is null group by %1$s
                        """
                                .formatted(party.column()))
                .param("ids", ids.stream().map(party.uuid()).toArray(UUID[]::new))
                .query(rs -> {
                    contacts.put(
                            party.id().apply(rs.getObject("id", UUID.class)),
                            new Contacts(rs.getInt("n"), rs.getObject("last_on", LocalDate.class)));
                });
        return contacts;
    }

    /** Those of these who take part in a consultation, also in a retracted one. */
    Set<UUID> involved(PartyColumn<?> party, Collection<UUID> some) {
        return jdbc.sql(
                        "select distinct %1$s from consultation where %1$s = any(:ids)"
                                .formatted(party.column()))
                .param("ids", some.toArray(UUID[]::new))
                .query((rs, row) -> rs.getObject(1, UUID.class))
                .set();
    }

    /** Who takes part in these consultations. */
    <I> Set<I> parties(PartyColumn<I> party, Collection<UUID> consultations) {
        return jdbc
                .sql(
                        "select distinct %1$s from consultation where id = any(:ids) and %1$s is not null"
                                .formatted(party.column()))
                .param("ids", consultations.toArray(UUID[]::new))
                .query((rs, row) -> rs.getObject(1, UUID.class))
                .stream()
                .map(party.id())
                .collect(Collectors.toSet());
    }

    private long count(ConsultationFilter filter) {
        Where where = filter.where();
        return jdbc.sql(KeyedRow.counting("consultation", where))
                .params(where.params())
                .query(Long.class)
                .single();
    }
}
