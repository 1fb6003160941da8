package de.hafen.cases.earlier;

import de.hafen.cases.appointment.AppointmentId;
import de.hafen.cases.appointment.AppointmentView;
import de.hafen.cases.appointment.Appointments;
import de.hafen.cases.appointment.Availability;
import de.hafen.cases.appointment.LettersWaiting;
import de.hafen.cases.appointment.MoveAppointment;
import de.hafen.cases.earlier.Offers.Offered;
import de.hafen.platform.tenancy.CurrentRegion;
import de.hafen.platform.time.RegionCalendar;
import de.hafen.platform.web.IfMatch;
import de.hafen.platform.web.Page;
import de.hafen.platform.web.PageQuery;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Waiting for an earlier time in the bound region. */
@Service
@Transactional
public class Earlier {

    private final Appointments appointments;
    private final Availability availability;
    private final Queue queue;
    private final Offers offers;
    private final ApplicationEventPublisher events;
    private final RegionCalendar clock;

    Earlier(
            Appointments appointments,
            Availability availability,
            Queue queue,
            Offers offers,
            ApplicationEventPublisher events,
            RegionCalendar clock) {
        this.appointments = appointments;
        this.availability = availability;
        this.queue = queue;
        this.offers = offers;
        this.events = events;
        this.clock = clock;
    }

    /** Whether they wait, and what is held for them. */
    public EarlierView open(AppointmentId who) {
        appointments.open(who);
        return view(who);
    }

    /** A page of those who wait, whoever asked first is first. */
    public Page<EarlierLine> list(PageQuery query) {
        Page<Queue.Line> page = queue.page(query);
        List<AppointmentId> ids = page.items().stream().map(Queue.Line::who).toList();
        Map<AppointmentId, AppointmentView> known =
                appointments.named(ids).stream()
                        .collect(Collectors.toMap(AppointmentView::id, Function.identity()));
        Map<AppointmentId, Offered> held =
                offers.open(ids, clock.now()).stream()
                        .collect(Collectors.toMap(Offered::who, Function.identity()));
        List<EarlierLine> lines =
                page.items().stream()
                        .flatMap(it ->
                                Stream.ofNullable(known.get(it.who()))
                                        .map(who -> line(who, it, held)))
                        .toList();
        return new Page<>(lines, page.next(), page.total());
    }

    /** They would rather come earlier; said again it is the same place in the queue. */
    public EarlierView ask(AppointmentId who, Wanted wanted) {
        availability.mustBeAhead(who);
        queue.ask(who, wanted, clock.now());
        availability.trailOfEarlier(List.of(who));
        events.publishEvent(new LettersWaiting(CurrentRegion.required()));
        return view(who);
    }

    /** They come as agreed upon, and wait no longer; saying so twice changes nothing. */
    public EarlierView leave(AppointmentId who) {
        availability.mustBeAhead(who);
        offers.endAll(who, OfferState.REFUSED);
        if (queue.leave(who)) {
            changed(who);
        }
        return view(who);
    }

    /**
     * They take the earlier time, and wait no longer; taken twice it is taken.
     *
     * @param seen the version of the appointment that the caller has seen
     */
    public EarlierView take(AppointmentId who, OfferId id, IfMatch seen) {
        seen.mustBe(appointments.told(who).version());
        return take(who, id);
    }

    /** They take the earlier time, and wait no longer; taken twice it is taken. */
    public EarlierView take(AppointmentId who, OfferId id) {
        Offered offered = held(who, id);
        if (offered.state() != OfferState.TAKEN) {
            requireOpen(offered);
            appointments.takeEarlier(
                    who, new MoveAppointment(offered.calendar(), offered.startsAt(), false));
            offers.end(id, OfferState.TAKEN);
            queue.leave(who);
            changed(who);
        }
        return view(who);
    }

    /** This time does not suit them; they go on waiting for another one. */
    public EarlierView refuse(AppointmentId who, OfferId id) {
        Offered offered = held(who, id);
        if (offered.state() != OfferState.REFUSED) {
            requireOpen(offered);
            offers.end(id, OfferState.REFUSED);
            queue.answered(who);
            changed(who);
        }
        return view(who);
    }

    /** What is held for them, as a letter tells of it; nobody else looks at it. */
    @Transactional(readOnly = true)
    public Optional<EarlierView.EarlierOffer> offered(AppointmentId who) {
        return offers.open(List.of(who), clock.now()).stream().findFirst().map(Offered::shown);
    }

    private static EarlierLine line(
            AppointmentView who, Queue.Line line, Map<AppointmentId, Offered> held) {
        Optional<Offered> offer = Optional.ofNullable(held.get(line.who()));
        return new EarlierLine(
                who, EarlierView.of(Optional.of(line.wish()), offer.map(Offered::shown)));
    }

    private Offered held(AppointmentId who, OfferId id) {
        return offers.hold(who, id).orElseThrow(OfferGone::new);
    }

    private void requireOpen(Offered offered) {
        Instant now = clock.now();
        if (!offered.isOpen(now)) {
            throw new OfferGone();
        }
        availability.mustBeAhead(offered.who());
    }

    /** Somebody else may be asked at once. */
    private void changed(AppointmentId who) {
        availability.trailOfEarlier(List.of(who));
        events.publishEvent(new LettersWaiting(CurrentRegion.required()));
    }

    private EarlierView view(AppointmentId who) {
        return EarlierView.of(queue.find(who), offered(who));
    }
}
