package de.hafen.cases.appointment;

import de.hafen.cases.calendar.CalendarView;
import de.hafen.cases.calendar.Calendars;
import de.hafen.cases.concern.ConcernView;
import de.hafen.cases.concern.Meeting;
import de.hafen.cases.waitingarea.Arrival;
import de.hafen.cases.waitingarea.Colleague;
import de.hafen.cases.waitingarea.Slip;
import de.hafen.cases.waitingarea.Waiting;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Shows whoever came the way into the waiting area. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Reception {

    private final Waiting waiting;
    private final Calendars calendars;

    Reception(Waiting waiting, Calendars calendars) {
        this.waiting = waiting;
        this.calendars = calendars;
    }

    /** They wait for whose calendar it is; an office's calls whoever is free. */
    Slip shown(Appointment who, List<ConcernView> concerns) {
        if (who.channel() != Meeting.IN_PERSON) {
            throw NotOffered.channel();
        }
        return waiting.arrived(
                Arrival.forAppointment(
                        who.id().value(),
                        who.client(),
                        who.client() == null ? who.name() : null,
                        concerns.getFirst().topics().getFirst(),
                        who.language(),
                        null,
                        who.talk().from(),
                        adviser(calendars.open(who.calendar()))));
    }

    private static @Nullable Colleague adviser(CalendarView calendar) {
        String account = calendar.accountId();
        return account == null ? null : new Colleague(account, calendar.name());
    }
}
