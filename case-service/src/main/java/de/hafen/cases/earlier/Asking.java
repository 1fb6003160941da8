package de.hafen.cases.earlier;

import de.hafen.cases.appointment.AppointmentId;
import de.hafen.cases.appointment.Availability;
import de.hafen.cases.appointment.SlotTaken;
import de.hafen.cases.calendar.CalendarId;
import de.hafen.cases.calendar.CalendarView;
import de.hafen.cases.calendar.Calendars;
import de.hafen.cases.concern.ConcernId;
import de.hafen.cases.concern.ConcernView;
import de.hafen.cases.concern.Concerns;
import de.hafen.cases.slot.Span;
import de.hafen.platform.time.Ids;
import de.hafen.platform.time.RegionCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Finds out whose turn it is, and holds a time for them. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Asking {

    /** Nobody looks further ahead: a time that is free then was free before. */
    private static final Duration AHEAD = Duration.ofDays(92);

    private final Queue queue;
    private final Offers offers;
    private final Availability availability;
    private final Calendars calendars;
    private final Concerns concerns;
    private final EarlierProperties properties;
    private final Hold hold;
    private final RegionCalendar clock;
    private final Ids ids;

    Asking(
            Queue queue,
            Offers offers,
            Availability availability,
            Calendars calendars,
            Concerns concerns,
            EarlierProperties properties,
            RegionCalendar clock,
            Ids ids) {
        this.queue = queue;
        this.offers = offers;
        this.availability = availability;
        this.calendars = calendars;
        this.concerns = concerns;
        this.properties = properties;
        this.hold = new Hold(properties.heldFor(), RegionCalendar.ZONE);
        this.clock = clock;
        this.ids = ids;
    }

    /** What is over ends, and whoever waits in vain leaves. */
    void tidy() {
        Instant now = clock.now();
        offers.tidy(now);
        List<AppointmentId> left = queue.tidy(properties.unanswered(), now);
        if (!left.isEmpty()) {
            availability.trailOfEarlier(left);
        }
    }

    /** Whose turn it is; where nobody waits that is one look at the database. */
    List<Turn> turns() {
        Instant now = clock.now();
        List<Queued> queued = queue.waiting(now);
        if (queued.isEmpty()) {
            return List.of();
        }
        Instant last = queued.stream().map(Queued::before).max(Comparator.naturalOrder()).get();
        Instant far = now.plus(AHEAD);
        Span within = new Span(now, last.isBefore(now) ? now : last.isBefore(far) ? last : far);
        List<CalendarView> all = calendars.all();
        Map<ConcernId, ConcernView> named =
                concerns.all().stream()
                        .collect(Collectors.toMap(ConcernView::id, Function.identity()));
        Map<AppointmentId, Set<Start>> offered = queue.offered();
        List<Waiting> waiting =
                queued.stream()
                        .map(it -> it.waiting(all, named, offered.getOrDefault(it.who(), Set.of())))
                        .toList();
        return Turns.next(waiting, doors(all, waiting, within, now), hold, now);
    }

    /**
     * Holds the time and writes to them. Nothing happens where somebody else has it by now; throws
     * {@link SlotTaken} where it was sold.
     */
    void ask(Turn turn) {
        availability.mustBeFree(turn.start().calendar(), turn.taken());
        if (offers.add(new OfferId(ids.next()), turn, clock.now())) {
            availability.tellOfEarlier(turn.waiting().who());
            availability.trailOfEarlier(List.of(turn.waiting().who()));
        }
    }

    private List<Door> doors(
            List<CalendarView> all, List<Waiting> waiting, Span within, Instant now) {
        Set<CalendarId> wanted =
                waiting.stream().flatMap(it -> it.doors().stream()).collect(Collectors.toSet());
        List<CalendarView> some = all.stream().filter(it -> wanted.contains(it.id())).toList();
        LocalDate first = clock.on(within.from());
        LocalDate last = clock.on(within.until());
        Span days = new Span(clock.beginning(first), clock.beginning(last.plusDays(1)));
        Map<CalendarId, List<Span>> taken =
                availability.taken(some.stream().map(CalendarView::id).toList(), days);
        return some.stream()
                .map(it ->
                        new Door(
                                it.id(),
                                calendars.open(it, first, last),
                                taken.getOrDefault(it.id(), List.of()),
                                it.step(),
                                now.plus(notice(it))))
                .toList();
    }

    private Duration notice(CalendarView calendar) {
        Duration own = Duration.ofHours(calendar.noticeHours());
        return own.compareTo(properties.leastNotice()) > 0 ? own : properties.leastNotice();
    }
}
