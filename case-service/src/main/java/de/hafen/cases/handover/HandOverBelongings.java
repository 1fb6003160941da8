package de.hafen.cases.handover;

import de.hafen.cases.merge.MergeKind;
import de.hafen.cases.merge.References;
import de.hafen.cases.merge.ReferringRecords;
import de.hafen.platform.audit.Audit;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The hand-over by which a client came goes along when two files become one. One by which they are
 * to leave names a yes of theirs, and follows it by its foreign key.
 */
@Component
class HandOverBelongings extends ReferringRecords {

    private final Audit audit;

    HandOverBelongings(JdbcClient jdbc, Audit audit) {
        super(MergeKind.CLIENT, "hand-over", new References(jdbc, "hand_over_in", "client_id"));
        this.audit = audit;
    }

    @Override
    protected void moved(List<UUID> ids) {
        if (!ids.isEmpty()) {
            audit.changed("hand-over", ids, Set.of("clientId"));
        }
    }

    @Override
    public int since(UUID record, Instant at) {
        return rows.since("answered_at", record, at);
    }
}
