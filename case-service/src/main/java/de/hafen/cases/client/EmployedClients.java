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

/** Clients who work for an employer work for the one that is left when two become one. */
@Component
class EmployedClients extends ReferringRecords {

    private static final String CLIENT = "client";

    private final Audit audit;

    EmployedClients(JdbcClient jdbc, Audit audit) {
        super(MergeKind.EMPLOYER, CLIENT, new References(jdbc, "client", "employer_id"));
        this.audit = audit;
    }

    @Override
    protected void moved(List<UUID> ids) {
        audit.changed(CLIENT, ids, Set.of("employerId"));
    }

    @Override
    public int since(UUID record, Instant at) {
        return 0; // nobody writes down when somebody was linked
    }
}
