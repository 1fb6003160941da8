package de.hafen.cases.appointment;

import de.hafen.cases.merge.Belongings;
import de.hafen.cases.merge.MergeKind;
import de.hafen.cases.merge.Moved;
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
    private final String column;
    private final JdbcClient jdbc;
    private final AppointmentTrail trail;

    private AppointmentBelongings(
            MergeKind kind, String column, JdbcClient jdbc, AppointmentTrail trail) {
        this.kind = kind;
        this.column = column;
        this.jdbc = jdbc;
        this.trail = trail;
    }

    /** Those of clients. */
    @Component
    static class OfClients extends AppointmentBelongings {
        OfClients(JdbcClient jdbc, AppointmentTrail trail) {
            super(MergeKind.CLIENT, "client_id", jdbc, trail);
        }
    }

    /** Those of employers. */
    @Component
    static class OfEmployers extends AppointmentBelongings {
        OfEmployers(JdbcClient jdbc, AppointmentTrail trail) {
            super(MergeKind.EMPLOYER, "employer_id", jdbc, trail);
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
        jdbc.sql("select id from appointment where %s = ? order by id for update".formatted(column))
                .param(from)
                .query((row, n) -> row.getObject(1, UUID.class))
                .list();
    }

    @Override
    public List<Moved> move(UUID from, UUID to) {
        List<UUID> moved =
                jdbc.sql(
                                "update appointment set %1$s = :to, version = version + 1 where %1$s = :from returning id"
                                        .formatted(column))
                        .param("from", from)
                        .param("to", to)
                        .query((row, n) -> row.getObject(1, UUID.class))
                        .list();
        moved.forEach(this::tell);
        return moved.stream().map(id -> new Moved(APPOINTMENT, id)).toList();
    }

    @Override
    public void putBack(List<Moved> moved, UUID from, UUID to) {
        jdbc.sql(
                        """
                        update appointment set %1$s = :to, version = version + 1
                        where id = any(:ids) and %1$s = :from returning id
                        """
                                .formatted(column))
                .param("ids", ids(moved))
                .param("from", from)
                .param("to", to)
                .query((row, n) -> row.getObject(1, UUID.class))
                .list()
                .forEach(this::tell);
    }

    @Override
    public int movable(List<Moved> moved, UUID from) {
        return jdbc.sql(
                        "select count(*) from appointment where id = any(:ids) and %s = :of"
                                .formatted(column))
                .param("ids", ids(moved))
                .param("of", from)
                .query(Integer.class)
                .single();
    }

    @Override
    public int since(UUID record, Instant at) {
        return jdbc.sql(
                        "select count(*) from appointment where %s = :of and booked_at > :at"
                                .formatted(column))
                .param("of", record)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    private void tell(UUID appointment) {
        trail.changed(
                new AppointmentId(appointment),
                kind == MergeKind.CLIENT ? "clientId" : "employerId");
    }

    private static UUID[] ids(List<Moved> moved) {
        return moved.stream()
                .filter(it -> it.what().equals(APPOINTMENT))
                .map(Moved::record)
                .toArray(UUID[]::new);
    }
}
