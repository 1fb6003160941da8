package de.hafen.cases.appointment;

import de.hafen.cases.calendar.CalendarId;
import de.hafen.cases.calendar.CalendarView;
import de.hafen.cases.calendar.Calendars;
import de.hafen.cases.concern.ConcernView;
import de.hafen.cases.concern.Concerns;
import de.hafen.cases.slot.Length;
import de.hafen.cases.slot.Slots;
import de.hafen.cases.slot.Span;
import de.hafen.platform.time.RegionCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Finds free times in calendars. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Finding {

    private static final int MOST = 2_000;
    private static final int USUAL_DAYS = 14;
    private static final int MOST_DAYS = 62;
    private static final Duration AHEAD = Duration.ofDays(731);
    private static final Length ANYTHING = new Length(Duration.ofMinutes(30), Duration.ZERO);

    private final Agenda agenda;
    private final Calendars calendars;
    private final Concerns concerns;
    private final RegionCalendar clock;

    Finding(Agenda agenda, Calendars calendars, Concerns concerns, RegionCalendar clock) {
        this.agenda = agenda;
        this.calendars = calendars;
        this.concerns = concerns;
        this.clock = clock;
    }

    /** What staff may choose from. */
    FreeTimes free(SlotQuery query) {
        return free(query, false);
    }

    /** What the caller may choose from: the public less than staff. */
    FreeTimes free(SlotQuery query, boolean publicly) {
        Instant now = clock.now();
        LocalDate first = query.from() == null ? clock.today() : query.from();
        LocalDate last = last(query, first);
        Span days = new Span(clock.beginning(first), clock.beginning(last.plusDays(1)));
        if (days.until().isBefore(now) || days.from().isAfter(now.plus(AHEAD))) {
            return new FreeTimes(List.of(), List.of());
        }
        Span within = new Span(days.from().isBefore(now) ? now : days.from(), days.until());
        List<ConcernView> wanted = concerns.required(query.wanted());
        Length length =
                wanted.isEmpty()
                        ? ANYTHING
                        : Length.together(wanted.stream().map(ConcernView::length).toList());
        List<CalendarView> asked =
                calendars.all().stream()
                        .filter(it -> offers(it, query, wanted))
                        .filter(it -> !publicly || PublicRules.hold(it, wanted))
                        .toList();
        Map<CalendarId, List<Span>> taken =
                agenda.taken(asked.stream().map(CalendarView::id).toList(), days, now);
        List<FreeTimes.FreeTime> free =
                asked.stream()
                        .flatMap(it -> {
                            List<Span> open = calendars.open(it, first, last);
                            List<Span> busy = taken.getOrDefault(it.id(), List.of());
                            Span own = publicly ? PublicRules.within(it, within, now) : within;
                            return times(
                                    it, Slots.free(open, busy, length, it.step(), own), length);
                        })
                        .sorted(Comparator.comparing(FreeTimes.FreeTime::startsAt))
                        .limit(MOST)
                        .toList();
        return new FreeTimes(
                asked.stream()
                        .map(it -> new AppointmentView.CalendarName(it.id(), it.name(), it.place()))
                        .toList(),
                free);
    }

    private static LocalDate last(SlotQuery query, LocalDate first) {
        LocalDate most = first.plusDays(MOST_DAYS);
        LocalDate last = query.to() == null ? first.plusDays(USUAL_DAYS) : query.to();
        if (last.isBefore(first)) {
            return first;
        }
        return last.isAfter(most) ? most : last;
    }

    private static boolean offers(CalendarView it, SlotQuery query, List<ConcernView> wanted) {
        return !it.retired()
                && (query.calendarId() == null || query.calendarId().equals(it.id()))
                && it.offers(query.wanted())
                && wanted.stream().noneMatch(ConcernView::retired)
                && (query.language() == null || it.speaks(query.language()))
                && (query.channel() == null
                        || it.channels().contains(query.channel())
                                && wanted.stream()
                                        .allMatch(c -> c.channels().contains(query.channel())));
    }

    private static Stream<FreeTimes.FreeTime> times(
            CalendarView calendar, List<Instant> starts, Length length) {
        return starts.stream()
                .map(it -> new FreeTimes.FreeTime(calendar.id(), it, length.talkAt(it).until()));
    }
}
