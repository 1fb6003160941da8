package de.hafen.cases.slot;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * When a door is open. What was said for a day beats a holiday, and a holiday beats the week; where
 * two things were said for one day, the later one holds.
 *
 * @param week the hours of an ordinary week
 * @param otherwise days on which other hours hold, in the order in which they were said
 * @param holidays days on which an ordinary week does not count
 */
public record Openings(
        Map<DayOfWeek, List<Hours>> week,
        List<DaysOtherwise> otherwise,
        Predicate<LocalDate> holidays) {

    /** Copies week and days. */
    public Openings {
        week = Map.copyOf(week);
        otherwise = List.copyOf(otherwise);
    }

    /** The hours of that day; empty where the door is shut. */
    public List<Hours> on(LocalDate day) {
        for (DaysOtherwise said : otherwise.reversed()) {
            if (said.concerns(day)) {
                return said.hours();
            }
        }
        return holidays.test(day) ? List.of() : week.getOrDefault(day.getDayOfWeek(), List.of());
    }

    /** The time that the door is open on these days, the last one included. */
    public List<Span> between(LocalDate first, LocalDate last, ZoneId zone) {
        return Span.joined(
                first.datesUntil(last.plusDays(1))
                        .flatMap(day -> on(day).stream().map(hours -> hours.on(day, zone)))
                        .toList());
    }
}
