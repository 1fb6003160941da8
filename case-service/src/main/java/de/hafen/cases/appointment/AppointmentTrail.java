package de.hafen.cases.appointment;

import de.hafen.cases.concern.ConcernView;
import de.hafen.platform.audit.Audit;
import de.hafen.platform.outbox.Fact;
import de.hafen.platform.outbox.Outbox;
import de.hafen.platform.time.RegionCalendar;
import de.hafen.vocabulary.Audience;
import de.hafen.vocabulary.Channel;
import de.hafen.vocabulary.Topic;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What appointments leave behind: entries in the audit trail, facts, and letters to people. */
@Component
class AppointmentTrail {

    private static final String KIND = "appointment";

    private final Audit audit;
    private final Outbox outbox;
    private final AppointmentLetters letters;
    private final RegionCalendar calendar;

    AppointmentTrail(
            Audit audit, Outbox outbox, AppointmentLetters letters, RegionCalendar calendar) {
        this.audit = audit;
        this.outbox = outbox;
        this.letters = letters;
        this.calendar = calendar;
    }

    /** Nothing is said of it before it is confirmed. */
    void reserved(Appointment it, Instant at) {
        audit.added(KIND, it.id().value());
        letters.first(LetterKind.CONFIRM, it, at);
    }

    void confirmed(Appointment it, List<ConcernView> concerns, Instant at) {
        changed(it, "status");
        say(it, booked(it, concerns), at);
        letters.next(LetterKind.BOOKED, it, at);
    }

    void booked(Appointment it, List<ConcernView> concerns, Instant at) {
        audit.added(KIND, it.id().value());
        say(it, booked(it, concerns), at);
        letters.first(LetterKind.BOOKED, it, at);
    }

    void moved(Appointment it, List<ConcernView> concerns, Instant at) {
        audit.changed(KIND, it.id().value(), Set.of("calendarId", "startsAt"));
        say(it, booked(it, concerns), at);
        letters.next(LetterKind.MOVED, it, at);
    }

    void kept(Appointment it, List<ConcernView> concerns, Instant at) {
        changed(it, "status");
        AppointmentBooked as = booked(it, concerns);
        say(
                it,
                new AppointmentKept(
                        as.on(),
                        as.waitingDays(),
                        as.minutes(),
                        as.channel(),
                        as.topics(),
                        as.language(),
                        as.audience(),
                        as.publicly()),
                at);
    }

    void missed(Appointment it, List<ConcernView> concerns, Instant at) {
        changed(it, "status");
        AppointmentBooked as = booked(it, concerns);
        say(
                it,
                new AppointmentMissed(
                        as.on(),
                        as.waitingDays(),
                        as.minutes(),
                        as.channel(),
                        as.topics(),
                        as.language(),
                        as.audience(),
                        as.publicly()),
                at);
    }

    /**
     * @param told whether reporting heard of it: nothing is said of what was never confirmed
     */
    void cancelled(Appointment it, boolean told, Instant at) {
        changed(it, "status");
        if (told) {
            say(it, new AppointmentCancelled(), at);
        }
        letters.next(LetterKind.CANCELLED, it, at);
    }

    void changed(Appointment it, String field) {
        audit.changed(KIND, it.id().value(), Set.of(field));
    }

    void changed(Collection<UUID> some, String field) {
        audit.changed(KIND, some, Set.of(field));
    }

    void forgotten(List<UUID> ids) {
        if (!ids.isEmpty()) {
            audit.removed(KIND, ids, "never confirmed");
        }
    }

    void opened(AppointmentId id) {
        audit.opened(KIND, id.value());
    }

    void listed(Collection<AppointmentView> views) {
        audit.listed(KIND, views.stream().map(it -> it.id().value()).toList());
    }

    private void say(Appointment it, Fact fact, Instant at) {
        outbox.add(KIND, it.id().value(), it.recordKey(), at, fact);
    }

    private AppointmentBooked booked(Appointment it, List<ConcernView> concerns) {
        List<Topic> topics =
                concerns.stream().flatMap(one -> one.topics().stream()).distinct().toList();
        return new AppointmentBooked(
                it.day(),
                it.waitingDays(calendar),
                (int) it.length().talk().toMinutes(),
                Channel.valueOf(it.channel().name()),
                topics,
                it.language(),
                audience(it, concerns),
                it.publicly());
    }

    private static Audience audience(Appointment it, List<ConcernView> concerns) {
        if (it.client() != null) {
            return it.employer() == null ? Audience.PERSON : Audience.BOTH;
        }
        return it.employer() != null ? Audience.EMPLOYER : concerns.getFirst().forWhom();
    }
}
