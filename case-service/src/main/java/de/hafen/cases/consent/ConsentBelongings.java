package de.hafen.cases.consent;

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
 * Each yes and no goes along when two files become one: it is the same person, and what they said
 * last counts, in whichever file it stood.
 */
@Component
class ConsentBelongings extends ReferringRecords {

    private final Audit audit;

    ConsentBelongings(JdbcClient jdbc, Audit audit) {
        super(MergeKind.CLIENT, "consent", new References(jdbc, "consent_said", "client_id"));
        this.audit = audit;
    }

    @Override
    protected void moved(List<UUID> ids) {
        audit.changed("consent", ids, Set.of("clientId"));
    }

    @Override
    public int since(UUID record, Instant at) {
        return rows.since("said_at", record, at);
    }
}
