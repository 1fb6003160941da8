package de.hafen.cases.waitingarea;

import de.hafen.cases.merge.MergeKind;
import de.hafen.cases.merge.References;
import de.hafen.cases.merge.ReferringRecords;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who waits goes on waiting when two files become one: the ticket says the one that is left. After
 * midnight there is nothing to move, or to put back.
 */
@Component
class WaitingClients extends ReferringRecords {

    private final WaitingTrail trail;

    WaitingClients(JdbcClient jdbc, WaitingTrail trail) {
        super(MergeKind.CLIENT, "ticket", new References(jdbc, "waiting_ticket", "client_id"));
        this.trail = trail;
    }

    @Override
    protected void moved(List<UUID> ids) {
        trail.moved(ids);
    }

    @Override
    public int since(UUID record, Instant at) {
        return rows.since("arrived_at", record, at);
    }
}
