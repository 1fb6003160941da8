package de.hafen.cases.appointment;

import de.hafen.cases.merge.Belongings;
import de.hafen.cases.merge.MergeKind;
import de.hafen.cases.merge.Moved;
import de.hafen.cases.merge.References;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Appointments go along when two files become one; their facts name nobody and stay as they are.
 */
@Transactional(propagation = Propagation.MANDATORY)
abstract class AppointmentBelongings implements Belongings {

    private static final String APPOINTMENT = "appointment";

    private final MergeKind kind;
    private final String field;
    private final JdbcClient jdbc;
    private final References appointments;
    private final AppointmentTrail trail;

    private AppointmentBelongings(
            MergeKind kind, String column, String field, JdbcClient jdbc, AppointmentTrail trail) {
        this.kind = kind;
        this.field = field;
        this.jdbc = jdbc;
        this.appointments = new References(jdbc, APPOINTMENT, column);
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
    public MergeKind of() {
        return kind;
    }

    @Override
    public List<String> what() {
        return List.of(APPOINTMENT);
    }

    @Override
    public void hold(UUID from, UUID to) {
        appointments.hold(from);
    }

    @Override
    public List<Moved> move(UUID from, UUID to) {
        List<UUID> moved = appointments.move(from, to);
        trail.changed(moved, field);
        return moved.stream().map(id -> new Moved(APPOINTMENT, id)).toList();
    }

    @Override
    public void putBack(List<Moved> moved, UUID from, UUID to) {
        trail.changed(appointments.move(Moved.records(moved), from, to), field);
    }

    @Override
    public int movable(List<Moved> moved, UUID from) {
        return appointments.count(Moved.records(moved), from);
    }

    @Override
    public int since(UUID record, Instant at) {
        return jdbc.sql(
                        "select count(*) from appointment where %s = :of and booked_at > :at"
                                .formatted(appointments.column()))
                .param("of", record)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }
}
