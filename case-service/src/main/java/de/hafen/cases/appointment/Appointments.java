package de.hafen.cases.appointment;

import de.hafen.cases.calendar.CalendarId;
import de.hafen.cases.waitingarea.Slip;
import de.hafen.platform.identity.CurrentCaller;
import de.hafen.platform.time.RegionCalendar;
import de.hafen.platform.web.IfMatch;
import de.hafen.platform.web.Page;
import de.hafen.platform.web.PageQuery;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The appointments of the bound region. */
@Service
@Transactional
public class Appointments {

    private final Booking booking;
    private final Reserving reserving;
    private final Finding finding;
    private final AppointmentReading reading;
    private final AppointmentRows rows;
    private final AppointmentTrail trail;
    private final AppointmentNaming naming;
    private final Reception reception;
    private final RegionCalendar clock;

    Appointments(
            Booking booking,
            Reserving reserving,
            Finding finding,
            AppointmentReading reading,
            AppointmentRows rows,
            AppointmentTrail trail,
            AppointmentNaming naming,
            Reception reception,
            RegionCalendar clock) {
        this.booking = booking;
        this.reserving = reserving;
        this.finding = finding;
        this.reading = reading;
        this.rows = rows;
        this.trail = trail;
        this.naming = naming;
        this.reception = reception;
        this.clock = clock;
    }

    /** Times that are free. */
    public FreeTimes free(SlotQuery query) {
        return finding.free(query);
    }

    /** Books an appointment; throws {@link SlotTaken} where somebody else has the time. */
    public AppointmentView book(BookAppointment order) {
        return naming.view(booking.book(order));
    }

    /** Times that the public may choose from. */
    public FreeTimes freeInPublic(SlotQuery query) {
        return finding.free(query, true);
    }

    /** Holds a time for a while; sent twice it is the same reservation. */
    public AppointmentView reserve(BookAppointment order, Instant until) {
        return naming.view(reserving.reserve(order, until));
    }

    /** Whoever reserved it still wants it; saying so twice changes nothing. */
    public AppointmentView confirm(AppointmentId id) {
        return naming.view(reserving.confirm(id));
    }

    /** Whoever is to come chooses another time that the public may choose. */
    public AppointmentView moveInPublic(AppointmentId id, MoveAppointment to) {
        return naming.view(reserving.move(id, to));
    }

    /** Whoever was to come does not; saying so twice changes nothing. */
    public AppointmentView cancelInPublic(AppointmentId id) {
        Appointment it = reserving.ahead(id);
        return it.status() == AppointmentStatus.CANCELLED
                ? naming.view(it)
                : cancel(id, new IfMatch(it.version()), null);
    }

    /** Takes away what people chose and never confirmed. */
    public void forgetUnconfirmed() {
        reserving.forget();
    }

    /** It takes place at an earlier time, which was held for whoever is to come. */
    public AppointmentView takeEarlier(AppointmentId id, MoveAppointment to) {
        return naming.view(booking.move(reading.existing(id), to, false));
    }

    /** These, in this order. */
    public List<AppointmentView> named(List<AppointmentId> some) {
        List<AppointmentView> views = naming.views(reading.some(some));
        trail.listed(views);
        return views;
    }

    /** As a letter tells of it to whoever is to come; nobody else looks at it. */
    @Transactional(readOnly = true)
    public AppointmentView told(AppointmentId id) {
        return naming.view(reading.existing(id));
    }

    /** Opens an appointment. */
    public AppointmentView open(AppointmentId id) {
        Appointment it = reading.existing(id);
        trail.opened(id);
        return naming.view(it);
    }

    /** A page of the list, the earliest first. */
    public Page<AppointmentView> list(AppointmentFilter filter, PageQuery query) {
        Page<Appointment> page = reading.list(filter, query);
        List<AppointmentView> views = naming.views(page.items());
        trail.listed(views);
        return new Page<>(views, page.next(), page.total());
    }

    /** Those still to come for which the door is now shut: hours were changed after booking. */
    public List<AppointmentView> conflicts(CalendarId calendar) {
        List<AppointmentView> views = naming.views(booking.conflicts(calendar));
        trail.listed(views);
        return views;
    }

    /** It takes place at another time, or with somebody else. */
    public AppointmentView move(AppointmentId id, IfMatch seen, MoveAppointment to) {
        return naming.view(booking.move(id, seen, to));
    }

    /** It does not take place. */
    public AppointmentView cancel(AppointmentId id, IfMatch seen, @Nullable String why) {
        return settle(
                id,
                seen,
                (it, now) -> {
                    boolean told = it.status() == AppointmentStatus.BOOKED;
                    it.cancelled(now, by(), why);
                    rows.saveAndFlush(it);
                    trail.cancelled(it, told, now);
                });
    }

    /** Whoever was to come came. */
    public AppointmentView arrived(AppointmentId id, IfMatch seen) {
        return settle(
                id,
                seen,
                (it, now) -> {
                    it.arrived(now, by());
                    rows.saveAndFlush(it);
                    trail.kept(it, naming.concerns(it), now);
                });
    }

    /** Whoever was to come came, and waits until called; said again it is the same slip. */
    public Awaiting waits(AppointmentId id, IfMatch seen) {
        Appointment it = reading.existing(id);
        seen.mustBe(it.version());
        Slip slip = reception.shown(it, naming.concerns(it));
        AppointmentView view =
                it.status() == AppointmentStatus.ARRIVED ? naming.view(it) : arrived(id, seen);
        return new Awaiting(view, slip);
    }

    /** Nobody came. */
    public AppointmentView missed(AppointmentId id, IfMatch seen) {
        return settle(
                id,
                seen,
                (it, now) -> {
                    it.missed(now, by());
                    rows.saveAndFlush(it);
                    trail.missed(it, naming.concerns(it), now);
                });
    }

    /** The door is shut then, and it takes place all the same. */
    public AppointmentView keep(AppointmentId id, IfMatch seen) {
        return settle(
                id,
                seen,
                (it, now) -> {
                    it.keptOutsideHours();
                    rows.saveAndFlush(it);
                    trail.changed(it, "outsideHours");
                });
    }

    /** Those of these clients who have or had an appointment. */
    @Transactional(readOnly = true)
    public Set<UUID> clients(Set<UUID> clients) {
        return reading.withAppointments("client_id", clients);
    }

    /** Those of these employers that have or had an appointment. */
    @Transactional(readOnly = true)
    public Set<UUID> employers(Set<UUID> employers) {
        return reading.withAppointments("employer_id", employers);
    }

    private AppointmentView settle(
            AppointmentId id, IfMatch seen, BiConsumer<Appointment, Instant> verb) {
        Appointment it = reading.existing(id);
        seen.mustBe(it.version());
        verb.accept(it, clock.now());
        return naming.view(it);
    }

    private static String by() {
        return CurrentCaller.required().subject();
    }
}
