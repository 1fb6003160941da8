package de.hafen.cases.enquiry;

import de.hafen.cases.retention.LeavingRecords;
import de.hafen.cases.retention.RetainedKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a client asked goes with the client, with name and address. */
@Component
class EnquiryLeaving extends LeavingRecords {

    EnquiryLeaving(JdbcClient jdbc) {
        super(RetainedKind.CLIENT, jdbc, "delete from enquiry where client_id = :id");
    }
}
