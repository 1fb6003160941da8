package de.hafen.cases.appointment;

import de.hafen.cases.retention.Retained;
import de.hafen.cases.retention.RetainedKind;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Appointments of people without a file are over so long after their day. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AppointmentRetention extends Retained {

    private final JdbcClient jdbc;

    AppointmentRetention(JdbcClient jdbc) {
        super(
                jdbc,
                RetainedKind.APPOINTMENT,
                new Wording(
                        "appointment",
                        "r.client_id is null and r.employer_id is null",
                        "r.day",
                        "r.reference",
                        "r.day",
                        "false",
                        "r.status = 'RESERVED'"));
        this.jdbc = jdbc;
    }

    @Override
    protected void remove(UUID record) {
        jdbc.sql("delete from appointment where id = ?").param(record).update();
    }
}
