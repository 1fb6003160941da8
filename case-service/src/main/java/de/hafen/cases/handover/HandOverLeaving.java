package de.hafen.cases.handover;

import de.hafen.cases.retention.LeavingRecords;
import de.hafen.cases.retention.RetainedKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What was told of a client, here and by whom they came from, goes with the client. Somebody who
 * was to come into the file gets a new one.
 */
@Component
class HandOverLeaving extends LeavingRecords {

    HandOverLeaving(JdbcClient jdbc) {
        super(
                RetainedKind.CLIENT,
                jdbc,
                "delete from hand_over_out where client_id = :id",
                "delete from hand_over_in where client_id = :id",
                "update hand_over_in set into_id = null where into_id = :id");
    }
}
