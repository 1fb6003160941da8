package de.hafen.cases.enquiry;

import de.hafen.cases.listing.KeyedRow;
import de.hafen.cases.listing.Where;
import de.hafen.platform.web.Page;
import de.hafen.platform.web.PageQuery;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lists and counts enquiries; each way walks an index. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class EnquiryReading {

    private static final String COUNTS =
            """
            select count(*) filter (where state = 'NEW' and assignee_id is null) as unassigned,
                   count(*) filter (where state = 'IN_WORK') as in_work,
                   count(*) filter (where assignee_id = :me) as mine,
                   min(received_at) filter (where state = 'NEW' and assignee_id is null)
                       as oldest
            from enquiry where %s
            """
                    .formatted(EnquiryFilter.OPEN);

    /** Who still waits has waited that long at least, which counts as well. */
    private static final String PATIENCE =
            """
            select case when count(*) >= 10
                        then percentile_cont(0.8) within group (order by
                            extract(epoch from waited)::double precision) end
            from (select coalesce(answered_at, closed_at, :now) - received_at as waited
                  from enquiry
                  where received_at > :since
                      and (coalesce(answered_at, closed_at) is not null
                          or received_at < :now - interval '1 day')
                  order by received_at desc limit 200) late
            """;

    /** Who had an enquiry, or advised, of late: the ones to whom one can be given. */
    private static final String COLLEAGUES =
            """
            select id, max(name) as name from (
                select assignee_id as id, assignee_name as name from enquiry
                where received_at > :since and assignee_id is not null
                union all
                (select adviser_id, adviser_name from consultation
                 where held_at > :since and adviser_id is not null
                 order by held_at desc limit 500)) late
            group by id order by name, id limit 50
            """;

    private final JdbcClient jdbc;

    EnquiryReading(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Page<EnquiryLine.Row> list(EnquiryFilter filter, EnquiryOrder order, PageQuery query) {
        Long total = query.after().isEmpty() ? count(filter) : null;
        Where where = filter.where();
        String sql = order.ordering().page(EnquiryLine.COLUMNS, "enquiry", where, query);
        return KeyedRow.page(
                jdbc.sql(sql)
                        .params(where.params())
                        .query(KeyedRow.of(order.ordering(), EnquiryLine.Row::of))
                        .list(),
                query,
                total);
    }

    EnquiryCounts counts(String me) {
        return jdbc.sql(COUNTS)
                .param("me", me)
                .query((rs, row) -> {
                    OffsetDateTime oldest = rs.getObject("oldest", OffsetDateTime.class);
                    return new EnquiryCounts(
                            rs.getLong("unassigned"),
                            rs.getLong("in_work"),
                            rs.getLong("mine"),
                            oldest == null ? null : oldest.toInstant());
                })
                .single();
    }

    /** Whoever sends the same one at the same moment waits until this transaction ends. */
    void alone(UUID enquiry) {
        jdbc.sql("insert into enquiry_sent (id) values (?) on conflict do nothing")
                .param(enquiry)
                .update();
    }

    /** How long it took until four of five had an answer; empty where too few asked of late. */
    Optional<Duration> patience(Instant since, Instant now) {
        return jdbc.sql(PATIENCE)
                .param("since", OffsetDateTime.ofInstant(since, ZoneOffset.UTC))
                .param("now", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .query(Double.class)
                .optional()
                .map(it -> Duration.ofSeconds(it.longValue()));
    }

    /** How many asked since then who gave this address. */
    long from(String email, Instant since) {
        return jdbc.sql(
                        "select count(*) from enquiry"
                                + " where lower(email) = lower(:email) and received_at > :since")
                .param("email", email)
                .param("since", OffsetDateTime.ofInstant(since, ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    List<Responsible> colleagues(Instant since) {
        return jdbc.sql(COLLEAGUES)
                .param("since", OffsetDateTime.ofInstant(since, ZoneOffset.UTC))
                .query((rs, row) -> new Responsible(rs.getString("id"), rs.getString("name")))
                .list();
    }

    private long count(EnquiryFilter filter) {
        Where where = filter.where();
        return jdbc.sql(KeyedRow.counting("enquiry", where))
                .params(where.params())
                .query(Long.class)
                .single();
    }
}
