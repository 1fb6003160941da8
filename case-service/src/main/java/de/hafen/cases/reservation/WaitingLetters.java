package de.hafen.cases.reservation;

import de.hafen.cases.appointment.AppointmentId;
import de.hafen.cases.appointment.LetterKind;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Letters that are not sent yet. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class WaitingLetters {

    /** Whoever takes one puts it off, so that a failure is tried again, later each time. */
    private static final String TAKE =
            """
            update appointment_letter set attempts = attempts + 1,
                due_at = cast(:now as timestamptz)
                    + interval '30 seconds' * power(2, least(attempts, 7))
            where id = (select id from appointment_letter
                        where sent_at is null and due_at <= :now and attempts < 20
                        order by due_at limit 1 for update skip locked)
            returning id, appointment_id, kind, attempts
            """;

    private final JdbcClient jdbc;

    WaitingLetters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A letter that waits. */
    record Waiting(UUID id, AppointmentId appointment, LetterKind kind, int attempts) {}

    Optional<Waiting> take(Instant now) {
        return jdbc.sql(TAKE)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, n) ->
                        new Waiting(
                                row.getObject("id", UUID.class),
                                new AppointmentId(row.getObject("appointment_id", UUID.class)),
                                LetterKind.valueOf(row.getString("kind")),
                                row.getInt("attempts")))
                .optional();
    }

    /** It goes to nobody: whoever is to come does not want it. */
    void drop(UUID letter) {
        jdbc.sql("delete from appointment_letter where id = ?").param(letter).update();
    }

    void sent(UUID letter, Instant at) {
        jdbc.sql("update appointment_letter set sent_at = :at where id = :id")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", letter)
                .update();
    }
}
