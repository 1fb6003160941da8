package de.hafen.sample;

import de.hafen.vocabulary.EventKind;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Invents a region's events; their participants add up to the given total. */
final class Programme {

    private final Chance chance;
    private final LocalDate today;
    private final WorkingDays days;

    Programme(Chance chance, LocalDate today) {
        this.chance = chance;
        this.today = today;
        this.days = new WorkingDays(today.minusYears(3).plusDays(1), today.minusDays(2));
    }

    /** A kind of event that comes again: title, kind, place, start hour and length in hours. */
    record Series(String title, EventKind kind, String place, int hour, int hours) {}

    /**
     * Events of the series in turn, spread over three years, and the given single ones.
     *
     * @param count how many events in all
     * @param participants how many participants in all; at least 8 an event
     */
    List<SampleEvent> plan(
            int count,
            int participants,
            String municipality,
            List<Series> series,
            List<SampleEvent> single) {
        List<SampleEvent> events = new ArrayList<>(single);
        int spread = count - single.size();
        int left = participants - single.stream().mapToInt(SampleEvent::participants).sum();
        for (int i = 0; i < spread; i++) {
            int open = spread - i;
            int mean = left / open;
            int people = open == 1 ? left : chance.between(Math.max(8, mean - 14), mean + 14);
            left -= people;
            Series s = series.get(i % series.size());
            LocalDateTime start =
                    days.at((i + 0.2 + 0.6 * chance.share()) / spread).atTime(s.hour(), 0);
            int registered = people + chance.between(0, 9);
            events.add(
                    new SampleEvent(
                            s.title(),
                            s.kind(),
                            start,
                            start.plusHours(s.hours()),
                            s.place(),
                            municipality,
                            (registered / 10 + 1) * 10,
                            registered,
                            people));
        }
        events.sort(Comparator.comparing(SampleEvent::startsAt));
        return events;
    }

    /** An event of its own, so many months before today. */
    SampleEvent once(
            String title,
            EventKind kind,
            String place,
            String municipality,
            int monthsAgo,
            int lastsDays,
            int participants) {
        LocalDate start = new WorkingDays(today.minusMonths(monthsAgo), today).at(0);
        return new SampleEvent(
                title,
                kind,
                start.atTime(9, 0),
                start.plusDays(lastsDays - 1L).atTime(18, 0),
                place,
                municipality,
                (participants / 10 + 1) * 10,
                participants + 2,
                participants);
    }
}
