package de.hafen.cases.appointment;

import de.hafen.platform.tenancy.CurrentRegion;
import de.hafen.platform.time.Ids;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes letters about appointments; they are sent when the work is committed. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AppointmentLetters {

    private static final Duration REMINDED_BEFORE = Duration.ofDays(1);

    private static final String ADD =
            """
            insert into appointment_letter (id, appointment_id, kind, due_at)
            select id, :appointment, kind, due
            from unnest(cast(:ids as uuid[]), cast(:kinds as text[]), cast(:due as timestamptz[]))
                as letter (id, kind, due)
            """;

    private static final String VOID =
            "delete from appointment_letter where appointment_id = :id and sent_at is null";

    private final JdbcClient jdbc;
    private final Ids ids;
    private final ApplicationEventPublisher events;

    AppointmentLetters(JdbcClient jdbc, Ids ids, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.events = events;
    }

    /** Says that it is agreed upon, or held, to whoever is to come, where an address is known. */
    void first(LetterKind kind, Appointment about, Instant now) {
        if (about.hasAddress()) {
            add(kind, about, now);
        }
    }

    /**
     * Says what has become of it; what was not sent yet is void. Where there is nobody to be
     * written to, its time may have become free, and somebody else may wait for that.
     */
    void next(LetterKind kind, Appointment about, Instant now) {
        if (about.hasAddress()) {
            jdbc.sql(VOID).param("id", about.id().value()).update();
            add(kind, about, now);
        } else {
            wake();
        }
    }

    private void add(LetterKind kind, Appointment about, Instant now) {
        Map<LetterKind, Instant> due = new EnumMap<>(Map.of(kind, now));
        Instant reminder = about.talk().from().minus(REMINDED_BEFORE);
        boolean stands = kind == LetterKind.BOOKED || kind == LetterKind.MOVED;
        if (stands && reminder.isAfter(now)) {
            due.put(LetterKind.REMINDER, reminder);
        }
        jdbc.sql(ADD)
                .param("ids", due.keySet().stream().map(_ -> ids.next()).toArray(UUID[]::new))
                .param("appointment", about.id().value())
                .param("kinds", due.keySet().stream().map(Enum::name).toArray(String[]::new))
                .param("due", due.values().stream().map(Instant::toString).toArray(String[]::new))
                .update();
        wake();
    }

    private void wake() {
        events.publishEvent(new LettersWaiting(CurrentRegion.required()));
    }
}
