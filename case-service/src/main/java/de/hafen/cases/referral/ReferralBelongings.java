package de.hafen.cases.referral;

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
 * What partners refer goes along when two files become one. What the region refers names a yes of
 * the client, and follows it by its foreign key.
 */
@Component
class ReferralBelongings extends ReferringRecords {

    private final Audit audit;

    ReferralBelongings(JdbcClient jdbc, Audit audit) {
        super(MergeKind.CLIENT, "referral", new References(jdbc, "referral_in", "client_id"));
        this.audit = audit;
    }

    @Override
    protected void moved(List<UUID> ids) {
        if (!ids.isEmpty()) {
            audit.changed("referral", ids, Set.of("clientId"));
        }
    }

    @Override
    public int since(UUID record, Instant at) {
        return rows.since("received_at", record, at);
    }
}
