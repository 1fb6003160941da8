package de.hafen.cases.appointment;

import de.hafen.cases.calendar.CalendarId;
import de.hafen.cases.calendar.Calendars;
import de.hafen.cases.slot.Span;
import de.hafen.platform.time.RegionCalendar;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What is free in the bound region's calendars, for whoever holds a time for somebody. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Availability {

    private final Agenda agenda;
    private final Calendars calendars;
    private final AppointmentReading reading;
    private final AppointmentLetters letters;
    private final AppointmentTrail trail;
    private final RegionCalendar clock;

    Availability(
            Agenda agenda,
            Calendars calendars,
            AppointmentReading reading,
            AppointmentLetters letters,
            AppointmentTrail trail,
            RegionCalendar clock) {
        this.agenda = agenda;
        this.calendars = calendars;
        this.reading = reading;
        this.letters = letters;
        this.trail = trail;
        this.clock = clock;
    }

    /** What is taken there in that time. */
    public Map<CalendarId, List<Span>> taken(Collection<CalendarId> some, Span within) {
        return agenda.taken(some, within, clock.now());
    }

    /**
     * Sees to it that nobody has that time or gets it before the transaction ends; throws {@link
     * SlotTaken} where somebody has it.
     */
    public void mustBeFree(CalendarId calendar, Span time) {
        Instant now = clock.now();
        calendars.hold(calendar);
        agenda.mustBeFree(calendar, time, now, null);
        agenda.lapse(calendar, time, now);
    }

    /** Writes to whoever is to come that an earlier time is held for them. */
    public void tellOfEarlier(AppointmentId id) {
        letters.first(LetterKind.EARLIER, reading.existing(id), clock.now());
    }

    /** Leaves in the trail that somebody waits for an earlier time, or does so no longer. */
    public void trailOfEarlier(Collection<AppointmentId> some) {
        trail.changed(some.stream().map(AppointmentId::value).toList(), "earlier");
    }

    /** Throws where whoever is to come cannot wait for an earlier time: it is not agreed upon. */
    public void mustBeAhead(AppointmentId id) {
        reading.existing(id).requireBookedAhead(clock.now());
    }
}
