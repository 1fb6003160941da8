package de.hafen.cases.appointment;

import de.hafen.cases.merge.MergeKind;
import de.hafen.cases.merge.References;
import de.hafen.cases.merge.ReferringRecords;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Appointments go along when two files become one; their facts name nobody and stay as they are.
 */
abstract class AppointmentBelongings extends ReferringRecords {

    private static final String APPOINTMENT = "appointment";

    private final String field;
    private final AppointmentTrail trail;

    private AppointmentBelongings(
            MergeKind kind, String column, String field, JdbcClient jdbc, AppointmentTrail trail) {
        super(kind, APPOINTMENT, new References(jdbc, APPOINTMENT, column));
        this.field = field;
        this.trail = trail;
    }

    /** Those of clients. */
    @Component
    static class OfClients extends AppointmentBelongings {
        OfClients(JdbcClient jdbc, AppointmentTrail trail) {
            super(MergeKind.CLIENT, "client_id", "clientId", jdbc, trail);
        }
    }

    /** Those of employers. */
    @Component
    static class OfEmployers extends AppointmentBelongings {
        OfEmployers(JdbcClient jdbc, AppointmentTrail trail) {
            super(MergeKind.EMPLOYER, "employer_id", "employerId", jdbc, trail);
        }
    }

    @Override
    protected void moved(List<UUID> ids) {
        trail.changed(ids, field);
    }

    @Override
    public int since(UUID record, Instant at) {
        return rows.since("booked_at", record, at);
    }
}
