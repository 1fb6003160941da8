package de.hafen.cases.consent;

import de.hafen.cases.retention.LeavingRecords;
import de.hafen.cases.retention.RetainedKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a client said about consent goes with the client. */
@Component
class ConsentLeaving extends LeavingRecords {

    ConsentLeaving(JdbcClient jdbc) {
        super(RetainedKind.CLIENT, jdbc, "delete from consent_said where client_id = :id");
    }
}
