package de.hafen.cases.client;

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

/** A file that is to be kept is kept as the one that is left when two become one. */
@Component
class HeldClients extends ReferringRecords {

    private final Audit audit;

    HeldClients(JdbcClient jdbc, Audit audit) {
        super(MergeKind.CLIENT, "hold", new References(jdbc, "retention_hold", "record_id"));
        this.audit = audit;
    }

    @Override
    protected void moved(List<UUID> ids) {
        audit.changed("hold", ids, Set.of("record"));
    }

    @Override
    public int since(UUID record, Instant at) {
        return rows.since("placed_at", record, at);
    }
}
