package de.hafen.cases.reservation;

import de.hafen.cases.appointment.AppointmentId;
import de.hafen.cases.appointment.AppointmentView;
import de.hafen.cases.appointment.Appointments;
import de.hafen.cases.appointment.BookAppointment;
import de.hafen.cases.appointment.FreeTimes;
import de.hafen.cases.appointment.MoveAppointment;
import de.hafen.cases.appointment.SlotQuery;
import de.hafen.cases.calendar.CalendarView;
import de.hafen.cases.calendar.Calendars;
import de.hafen.cases.concern.ConcernView;
import de.hafen.cases.concern.Concerns;
import de.hafen.cases.earlier.Earlier;
import de.hafen.cases.earlier.EarlierView;
import de.hafen.cases.earlier.OfferId;
import de.hafen.cases.earlier.Wanted;
import de.hafen.platform.time.RegionCalendar;
import de.hafen.vocabulary.LanguageTag;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people who book for themselves can do in the bound region. */
@Service
@Transactional
public class Reservations {

    private final Appointments appointments;
    private final Earlier earlier;
    private final Calendars calendars;
    private final Concerns concerns;
    private final Links links;
    private final ReservationProperties properties;
    private final RegionCalendar clock;

    Reservations(
            Appointments appointments,
            Earlier earlier,
            Calendars calendars,
            Concerns concerns,
            Links links,
            ReservationProperties properties,
            RegionCalendar clock) {
        this.appointments = appointments;
        this.earlier = earlier;
        this.calendars = calendars;
        this.concerns = concerns;
        this.links = links;
        this.properties = properties;
        this.clock = clock;
    }

    /** What people can come for, and in which languages. */
    Offer offer() {
        List<CalendarView> open =
                calendars.all().stream().filter(it -> it.openToPublic() && !it.retired()).toList();
        List<ConcernView> wanted =
                concerns.all().stream()
                        .filter(it -> it.openToPublic() && !it.retired())
                        .filter(it -> open.stream().anyMatch(c -> c.offers(List.of(it.id()))))
                        .toList();
        List<LanguageTag> spoken =
                open.stream().flatMap(it -> it.languages().stream()).distinct().toList();
        return new Offer(wanted, spoken);
    }

    /** Times that are free; with whom is not said. */
    PublicTimes free(SlotQuery query) {
        FreeTimes free = appointments.freeInPublic(query);
        return new PublicTimes(
                free.calendars().stream()
                        .map(it -> new PublicTimes.Place(it.id(), it.place()))
                        .toList(),
                free.items());
    }

    /** Holds a time for a while; what has to be done stands in a letter. */
    GuestView reserve(BookAppointment order) {
        return shown(appointments.reserve(order, clock.now().plus(properties.heldFor())));
    }

    /** Shows the appointment. */
    GuestView open(String link) {
        return shown(appointments.open(links.read(link)));
    }

    /** Whoever reserved it still wants it. */
    GuestView confirm(String link) {
        return shown(appointments.confirm(links.read(link)));
    }

    /** Another time that is free. */
    GuestView move(String link, MoveAppointment to) {
        return shown(appointments.moveInPublic(links.read(link), to));
    }

    /** Whoever was to come does not. */
    GuestView cancel(String link) {
        return shown(appointments.cancelInPublic(links.read(link)));
    }

    /** Whether they wait for an earlier time, and what is held for them. */
    EarlierView earlier(String link) {
        return earlier.open(opened(link));
    }

    /** They would rather come earlier. */
    EarlierView waitForEarlier(String link, Wanted wanted) {
        return earlier.ask(opened(link), wanted);
    }

    /** They come as agreed upon. */
    EarlierView stopWaiting(String link) {
        return earlier.leave(opened(link));
    }

    /** They take the time that is held for them. */
    EarlierView takeEarlier(String link, OfferId offer) {
        return earlier.take(opened(link), offer);
    }

    /** The time does not suit them. */
    EarlierView refuseEarlier(String link, OfferId offer) {
        return earlier.refuse(opened(link), offer);
    }

    /** The link that opens an appointment, for staff to hand on. */
    public String link(AppointmentId id, String language) {
        return links.page(id, language).toString();
    }

    private AppointmentId opened(String link) {
        AppointmentId id = links.read(link);
        requireNotLongOver(appointments.told(id));
        return id;
    }

    /** A link opens nothing any more when the appointment is long over. */
    private void requireNotLongOver(AppointmentView it) {
        if (it.endsAt().plus(properties.linkOpens()).isBefore(clock.now())) {
            throw new Links.NoSuchLink();
        }
    }

    private GuestView shown(AppointmentView it) {
        requireNotLongOver(it);
        return GuestView.of(it, calendars.open(it.calendar().id()));
    }
}
