package de.hafen.cases.waitingarea;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The queue where its order counts: what one statement must decide, so that two never agree. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Line {

    /** One statement finds and takes: who is being called by somebody else is not looked at. */
    private static final String NEXT =
            """
            update waiting_ticket
            set state = 'CALLED', desk = :desk, adviser_id = :by, adviser_name = :name,
                called_at = :now, calls = calls + 1, version = version + 1
            where id = (
                select id from waiting_ticket
                where on_day = :day and state = 'WAITING'
                  and (reserved_for_id is null or reserved_for_id = :by)
                  and (cardinality(:languages::text[]) = 0 or language = any(:languages))
                  and (cardinality(:topics::text[]) = 0 or topic is null or topic = any(:topics))
                order by place_at, id
                limit 1
                for update skip locked)
            returning id
            """;

    private static final String SIGN =
            """
            insert into waiting_day (on_day, seed, given) values (:day, :seed, 1)
            on conflict on constraint waiting_day_pk do update set given = waiting_day.given + 1
            returning seed, given
            """;

    private static final String AHEAD =
            """
            select count(*) from waiting_ticket
            where on_day = :day and state = 'WAITING' and (place_at, id) < (:place, :id)
            """;

    private static final String STAMP =
            """
            select :day::date || '.' || count(*) || '.' || coalesce(sum(version), 0)
            from waiting_ticket where on_day = :day
            """;

    private static final String COLLEAGUES =
            """
            select adviser_id, max(adviser_name) as name from waiting_ticket
            where on_day > :day::date - 14 and adviser_id is not null
            group by adviser_id order by name limit 50
            """;

    private final JdbcClient jdbc;

    Line(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Calls the first whom this colleague may and can advise; empty where there is none. */
    Optional<UUID> callNext(LocalDate day, CallNext wish, Colleague by, Instant now) {
        return jdbc.sql(NEXT)
                .param("desk", wish.desk().strip())
                .param("by", by.id())
                .param("name", by.name())
                .param("now", at(now))
                .param("day", day)
                .param("languages", wish.tags())
                .param("topics", wish.codes())
                .query((rs, row) -> rs.getObject(1, UUID.class))
                .optional();
    }

    /** The next sign of the day; whoever else checks in meanwhile waits for the end of this. */
    CallSign sign(LocalDate day, long seedOfANewDay) {
        return jdbc.sql(SIGN)
                .param("day", day)
                .param("seed", seedOfANewDay)
                .query((rs, row) -> CallSign.of(rs.getLong("seed"), rs.getInt("given")))
                .single();
    }

    /** How many are called before that place. */
    int ahead(LocalDate day, Instant place, UUID id) {
        return jdbc.sql(AHEAD)
                .param("day", day)
                .param("place", at(place))
                .param("id", id)
                .query(Integer.class)
                .single();
    }

    /** How many wait. */
    int waiting(LocalDate day) {
        return jdbc.sql(
                        "select count(*) from waiting_ticket where on_day = ? and state = 'WAITING'")
                .param(day)
                .query(Integer.class)
                .single();
    }

    /** Another text for each change of the day. */
    String stamp(LocalDate day) {
        return jdbc.sql(STAMP).param("day", day).query(String.class).single();
    }

    /** When people were called since then. */
    List<Instant> calls(LocalDate day, Instant since) {
        return jdbc.sql("select called_at from waiting_ticket where on_day = ? and called_at > ?")
                .param(day)
                .param(at(since))
                .query((rs, row) -> rs.getObject(1, OffsetDateTime.class).toInstant())
                .list();
    }

    /** Who called people of late. */
    List<Colleague> colleagues(LocalDate day) {
        return jdbc.sql(COLLEAGUES)
                .param("day", day)
                .query((rs, row) -> new Colleague(rs.getString(1), rs.getString(2)))
                .list();
    }

    /** Takes away what nobody asks for any more. */
    void forget(LocalDate before) {
        jdbc.sql("delete from waiting_ticket where on_day < ?").param(before).update();
        jdbc.sql("delete from waiting_day where on_day < ?").param(before).update();
    }

    private static OffsetDateTime at(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
