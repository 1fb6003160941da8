package de.hafen.cases.enquiry;

import de.hafen.cases.merge.MergeKind;
import de.hafen.cases.merge.References;
import de.hafen.cases.merge.ReferringRecords;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Enquiries go along when two files of a client become one. */
@Component
class EnquiryClients extends ReferringRecords {

    private final EnquiryTrail trail;

    EnquiryClients(JdbcClient jdbc, EnquiryTrail trail) {
        super(MergeKind.CLIENT, "enquiry", new References(jdbc, "enquiry", "client_id"));
        this.trail = trail;
    }

    @Override
    protected void moved(List<UUID> ids) {
        trail.moved(ids);
    }

    @Override
    public int since(UUID record, Instant at) {
        return rows.since("client_since", record, at);
    }
}
