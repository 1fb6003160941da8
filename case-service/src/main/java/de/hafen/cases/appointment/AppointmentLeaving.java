package de.hafen.cases.appointment;

import de.hafen.cases.retention.LeavingRecords;
import de.hafen.cases.retention.RetainedKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Appointments go with the one client or employer; of those with both the other one's remains. */
final class AppointmentLeaving {

    private AppointmentLeaving() {}

    /** With clients. */
    @Component
    static class WithClients extends LeavingRecords {
        WithClients(JdbcClient jdbc) {
            super(
                    RetainedKind.CLIENT,
                    jdbc,
                    "delete from appointment where client_id = :id and employer_id is null",
                    """
                    update appointment set client_id = null, name = null, email = null, phone = null,
                        note = null, version = version + 1
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
                    "delete from appointment where employer_id = :id and client_id is null",
                    "update appointment set employer_id = null, version = version + 1 where employer_id = :id");
        }
    }
}
