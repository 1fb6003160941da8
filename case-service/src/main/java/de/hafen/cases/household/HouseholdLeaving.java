package de.hafen.cases.household;

import de.hafen.cases.retention.LeavingRecords;
import de.hafen.cases.retention.RetainedKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is deleted is nobody's relative any more. */
@Component
class HouseholdLeaving extends LeavingRecords {

    HouseholdLeaving(JdbcClient jdbc) {
        super(
                RetainedKind.CLIENT,
                jdbc,
                "delete from relative where client_id = :id or relative_id = :id");
    }
}
