package de.hafen.cases.casefile;

import de.hafen.cases.retention.LeavingRecords;
import de.hafen.cases.retention.RetainedKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Cases go with the client; those of an employer with a client stay the client's. */
final class CaseLeaving {

    private CaseLeaving() {}

    /** With clients. */
    @Component
    static class WithClients extends LeavingRecords {
        WithClients(JdbcClient jdbc) {
            super(RetainedKind.CLIENT, jdbc, "delete from case_file where client_id = :id");
        }
    }

    /** With employers. */
    @Component
    static class WithEmployers extends LeavingRecords {
        WithEmployers(JdbcClient jdbc) {
            super(
                    RetainedKind.EMPLOYER,
                    jdbc,
                    "delete from case_file where employer_id = :id and client_id is null",
                    "update case_file set employer_id = null, version = version + 1 where employer_id = :id");
        }
    }
}
