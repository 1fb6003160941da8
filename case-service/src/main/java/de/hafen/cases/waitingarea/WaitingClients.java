package de.hafen.cases.waitingarea;

import de.hafen.cases.merge.Belongings;
import de.hafen.cases.merge.MergeKind;
import de.hafen.cases.merge.Moved;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who waits goes on waiting when two files become one: the ticket says the one that is left. After
 * midnight there is nothing to move, or to put back.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class WaitingClients implements Belongings {

    private static final String TICKET = "ticket";

    private final JdbcClient jdbc;
    private final WaitingTrail trail;

    WaitingClients(JdbcClient jdbc, WaitingTrail trail) {
        this.jdbc = jdbc;
        this.trail = trail;
    }

    @Override
    public MergeKind of() {
        return MergeKind.CLIENT;
    }

    @Override
    public List<String> what() {
        return List.of(TICKET);
    }

    @Override
    public void hold(UUID from, UUID to) {
        jdbc.sql("select id from waiting_ticket where client_id = ? order by id for update")
                .param(from)
                .query((rs, row) -> rs.getObject(1, UUID.class))
                .list();
    }

    @Override
    public List<Moved> move(UUID from, UUID to) {
        List<UUID> moved =
                jdbc.sql(
                                """
                                update waiting_ticket set client_id = :to, version = version + 1
                                where client_id = :from returning id
                                """)
                        .param("from", from)
                        .param("to", to)
                        .query((rs, row) -> rs.getObject(1, UUID.class))
                        .list();
        trail.moved(moved);
        return moved.stream().map(id -> new Moved(TICKET, id)).toList();
    }

    @Override
    public void putBack(List<Moved> moved, UUID from, UUID to) {
        trail.moved(
                jdbc.sql(
                                """
                                update waiting_ticket set client_id = :to, version = version + 1
                                where id = any(:ids) and client_id = :from returning id
                                """)
                        .param("ids", ids(moved))
                        .param("from", from)
                        .param("to", to)
                        .query((rs, row) -> rs.getObject(1, UUID.class))
                        .list());
    }

    @Override
    public int movable(List<Moved> moved, UUID from) {
        return jdbc.sql(
                        "select count(*) from waiting_ticket where id = any(:ids) and client_id = :from")
                .param("ids", ids(moved))
                .param("from", from)
                .query(Integer.class)
                .single();
    }

    @Override
    public int since(UUID record, Instant at) {
        return jdbc.sql(
                        "select count(*) from waiting_ticket where client_id = :record and arrived_at > :at")
                .param("record", record)
                .param("at", Timestamp.from(at))
                .query(Integer.class)
                .single();
    }

    private static UUID[] ids(List<Moved> moved) {
        return moved.stream().map(Moved::record).toArray(UUID[]::new);
    }
}
