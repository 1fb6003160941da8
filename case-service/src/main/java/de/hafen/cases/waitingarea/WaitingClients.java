package de.hafen.cases.waitingarea;

import de.hafen.cases.merge.Belongings;
import de.hafen.cases.merge.MergeKind;
import de.hafen.cases.merge.Moved;
import de.hafen.cases.merge.References;
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
    private final References tickets;
    private final WaitingTrail trail;

    WaitingClients(JdbcClient jdbc, WaitingTrail trail) {
        this.jdbc = jdbc;
        this.tickets = new References(jdbc, "waiting_ticket", "client_id");
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
        tickets.hold(from);
    }

    @Override
    public List<Moved> move(UUID from, UUID to) {
        List<UUID> moved = tickets.move(from, to);
        trail.moved(moved);
        return moved.stream().map(id -> new Moved(TICKET, id)).toList();
    }

    @Override
    public void putBack(List<Moved> moved, UUID from, UUID to) {
        trail.moved(tickets.move(Moved.records(moved), from, to));
    }

    @Override
    public int movable(List<Moved> moved, UUID from) {
        return tickets.count(Moved.records(moved), from);
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
}
