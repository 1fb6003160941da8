package de.hafen.cases.appointment;

import de.hafen.cases.calendar.CalendarId;
import de.hafen.cases.calendar.CalendarView;
import de.hafen.cases.calendar.Calendars;
import de.hafen.cases.concern.ConcernId;
import de.hafen.cases.concern.ConcernView;
import de.hafen.cases.concern.Concerns;
import de.hafen.cases.concern.Meeting;
import de.hafen.cases.slot.Length;
import de.hafen.cases.slot.Span;
import de.hafen.platform.identity.CurrentCaller;
import de.hafen.platform.time.Ids;
import de.hafen.platform.time.RegionCalendar;
import de.hafen.platform.web.IfMatch;
import de.hafen.vocabulary.LanguageTag;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes time in a calendar for an appointment. Bookings in one calendar go one after the other, so
 * that whoever is too late is told so; the database would refuse a second one in any case.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Booking {

    private static final Duration AGO = Duration.ofDays(1);
    private static final Duration AHEAD = Duration.ofDays(731);

    private final AppointmentRows rows;
    private final AppointmentReading reading;
    private final Agenda agenda;
    private final Calendars calendars;
    private final Concerns concerns;
    private final Visitors visitors;
    private final AppointmentTrail trail;
    private final RegionCalendar clock;
    private final Ids ids;

    Booking(
            AppointmentRows rows,
            AppointmentReading reading,
            Agenda agenda,
            Calendars calendars,
            Concerns concerns,
            Visitors visitors,
            AppointmentTrail trail,
            RegionCalendar clock,
            Ids ids) {
        this.rows = rows;
        this.reading = reading;
        this.agenda = agenda;
        this.calendars = calendars;
        this.concerns = concerns;
        this.visitors = visitors;
        this.trail = trail;
        this.clock = clock;
        this.ids = ids;
    }

    Appointment book(BookAppointment order) {
        return book(order, null);
    }

    /**
     * Books, or holds until then for whoever books in public.
     *
     * @param heldUntil null where staff book
     */
    Appointment book(BookAppointment order, @Nullable Instant heldUntil) {
        if (order.clientId() == null && order.employerId() == null && order.name() == null) {
            throw NotOffered.nobody();
        }
        Instant now = clock.now();
        requirePossible(order.startsAt(), now);
        List<ConcernView> wanted = concerns.required(order.concernIds());
        Length length = Length.together(wanted.stream().map(ConcernView::length).toList());
        Span taken = length.takenAt(order.startsAt());
        agenda.mustBeFree(order.calendarId(), taken, now, null);
        visitors.hold(order.clientId(), order.employerId());
        CalendarView calendar = calendars.hold(order.calendarId());
        requireOffered(calendar, order.concernIds(), wanted, order.language(), order.channel());
        if (heldUntil != null) {
            PublicRules.require(calendar, wanted, order.startsAt(), now);
        }
        boolean outside =
                outside(calendar, length.talkAt(order.startsAt()), isSaid(order.outsideHours()));
        agenda.mustBeFree(order.calendarId(), taken, now, null);
        agenda.lapse(order.calendarId(), taken, now);
        Appointment booked =
                new Appointment(
                        new AppointmentId(ids.next()),
                        ids.recordKey(),
                        order,
                        length,
                        new Appointment.Made(now, CurrentCaller.required().subject(), outside));
        if (heldUntil != null) {
            booked.reserve(heldUntil);
        }
        rows.saveAndFlush(booked);
        if (heldUntil == null) {
            trail.booked(booked, wanted, now);
        } else {
            trail.reserved(booked, now);
        }
        return booked;
    }

    Appointment move(AppointmentId id, IfMatch seen, MoveAppointment to) {
        Appointment it = reading.existing(id);
        seen.mustBe(it.version());
        return move(it, to, false);
    }

    /** Moves it; the public by the rules for the public. */
    Appointment move(Appointment it, MoveAppointment to, boolean publicly) {
        AppointmentId id = it.id();
        Instant now = clock.now();
        requirePossible(to.startsAt(), now);
        CalendarId target = to.calendarId() == null ? it.calendar() : to.calendarId();
        CalendarView calendar = calendars.hold(target);
        List<ConcernView> wanted = concerns.required(it.concerns());
        if (!target.equals(it.calendar())) {
            requireOffered(calendar, it.concerns(), wanted, it.language(), it.channel());
        }
        if (publicly) {
            PublicRules.require(calendar, wanted, to.startsAt(), now);
        }
        boolean outside =
                outside(calendar, it.length().talkAt(to.startsAt()), isSaid(to.outsideHours()));
        Span taken = it.length().takenAt(to.startsAt());
        agenda.mustBeFree(target, taken, now, id);
        agenda.lapse(target, taken, now);
        it.move(target, to.startsAt(), outside);
        rows.saveAndFlush(it);
        trail.moved(it, wanted, now);
        return it;
    }

    /** Those still to come for which the door is now shut. */
    List<Appointment> conflicts(CalendarId id) {
        CalendarView calendar = calendars.open(id);
        return reading.toCome(id, clock.now()).stream()
                .filter(it -> !isOpen(calendar, it.talk()))
                .toList();
    }

    private static void requirePossible(Instant start, Instant now) {
        if (start.isBefore(now.minus(AGO)) || start.isAfter(now.plus(AHEAD))) {
            throw NotOffered.time();
        }
    }

    private static void requireOffered(
            CalendarView calendar,
            List<ConcernId> ids,
            List<ConcernView> wanted,
            LanguageTag language,
            Meeting channel) {
        if (calendar.retired()) {
            throw NotOffered.retired();
        }
        if (!calendar.offers(ids) || wanted.stream().anyMatch(ConcernView::retired)) {
            throw NotOffered.concerns();
        }
        if (!calendar.speaks(language)) {
            throw NotOffered.language();
        }
        if (!calendar.channels().contains(channel)
                || wanted.stream().anyMatch(it -> !it.channels().contains(channel))) {
            throw NotOffered.channel();
        }
    }

    /** Whether the talk is outside the hours; refuses that where nobody agreed to it. */
    private boolean outside(CalendarView calendar, Span talk, boolean agreed) {
        if (isOpen(calendar, talk)) {
            return false;
        }
        if (!agreed) {
            throw NotOffered.shut();
        }
        return true;
    }

    private boolean isOpen(CalendarView calendar, Span talk) {
        LocalDate first = clock.on(talk.from());
        return calendars.open(calendar, first, clock.on(talk.until())).stream()
                .anyMatch(open -> open.holds(talk));
    }

    private static boolean isSaid(@Nullable Boolean said) {
        return Boolean.TRUE.equals(said);
    }
}
