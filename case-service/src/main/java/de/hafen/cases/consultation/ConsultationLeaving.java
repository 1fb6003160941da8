package de.hafen.cases.consultation;

import de.hafen.cases.retention.LeavingRecords;
import de.hafen.cases.retention.RetainedKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Consultations go with the one client or employer; of those with both the other one's remains,
 * without the client's name, note and former versions. Reporting is told nothing: what was counted
 * stays counted, without a name.
 */
final class ConsultationLeaving {

    private ConsultationLeaving() {}

    /** With clients. */
    @Component
    static class WithClients extends LeavingRecords {
        WithClients(JdbcClient jdbc) {
            super(
                    RetainedKind.CLIENT,
                    jdbc,
                    "delete from consultation where client_id = :id and employer_id is null",
                    """
                    delete from consultation_revision where consultation_id in
                        (select id from consultation where client_id = :id)
                    """,
                    """
                    update consultation set client_id = null, note = null, version = version + 1
                    where client_id = :id
                    """);
        }
    }

    /** With employers. */
    @Component
    static class WithEmployers extends LeavingRecords {
        WithEmployers(JdbcClient jdbc) {
            super(
                    RetainedKind.EMPLOYER,
                    jdbc,
                    "delete from consultation where employer_id = :id and client_id is null",
                    "update consultation set employer_id = null, version = version + 1 where employer_id = :id");
        }
    }
}
