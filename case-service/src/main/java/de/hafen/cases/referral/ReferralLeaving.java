package de.hafen.cases.referral;

import de.hafen.cases.retention.LeavingRecords;
import de.hafen.cases.retention.RetainedKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What partners were asked and said goes with the client, with letters and links. */
@Component
class ReferralLeaving extends LeavingRecords {

    ReferralLeaving(JdbcClient jdbc) {
        super(
                RetainedKind.CLIENT,
                jdbc,
                "delete from referral where client_id = :id",
                "delete from referral_in where client_id = :id");
    }
}
