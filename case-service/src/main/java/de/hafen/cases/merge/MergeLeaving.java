package de.hafen.cases.merge;

import de.hafen.cases.retention.LeavingRecords;
import de.hafen.cases.retention.RetainedKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was merged says who was who, field by field: it goes with whoever is left. */
final class MergeLeaving {

    private MergeLeaving() {}

    /** With clients. */
    @Component
    static class WithClients extends LeavingRecords {
        WithClients(JdbcClient jdbc) {
            super(
                    RetainedKind.CLIENT,
                    jdbc,
                    "delete from merge where kept_id = :id or other_id = :id");
        }
    }

    /** With employers. */
    @Component
    static class WithEmployers extends LeavingRecords {
        WithEmployers(JdbcClient jdbc) {
            super(
                    RetainedKind.EMPLOYER,
                    jdbc,
                    "delete from merge where kept_id = :id or other_id = :id");
        }
    }
}
