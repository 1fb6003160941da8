package de.hafen.cases.earlier;

import de.hafen.cases.appointment.AppointmentId;
import de.hafen.cases.calendar.CalendarId;
import de.hafen.cases.calendar.CalendarView;
import de.hafen.cases.concern.ConcernId;
import de.hafen.cases.concern.ConcernView;
import de.hafen.cases.concern.Meeting;
import de.hafen.cases.slot.Length;
import de.hafen.platform.time.RegionCalendar;
import de.hafen.vocabulary.LanguageTag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Somebody in the queue, with the appointment that they have. */
record Queued(
        AppointmentId who,
        Wanted wanted,
        CalendarId calendar,
        List<ConcernId> concerns,
        Meeting channel,
        LanguageTag language,
        LocalDate day,
        Length length) {

    Waiting waiting(
            Collection<CalendarView> calendars,
            Map<ConcernId, ConcernView> named,
            Set<Start> offered) {
        List<ConcernView> matters =
                concerns.stream().filter(named::containsKey).map(named::get).toList();
        return new Waiting(
                who,
                length,
                before(),
                wanted,
                calendars.stream()
                        .filter(it -> suits(it, matters))
                        .map(CalendarView::id)
                        .collect(Collectors.toSet()),
                new HashSet<>(offered));
    }

    /** The beginning of the day on which they are to come now. */
    Instant before() {
        return day.atStartOfDay(RegionCalendar.ZONE).toInstant();
    }

    /** Where they come to anyway, or whatever people can book themselves. */
    private boolean suits(CalendarView it, List<ConcernView> matters) {
        boolean open = it.openToPublic() && matters.stream().allMatch(ConcernView::openToPublic);
        return (open || it.id().equals(calendar)) && offers(it, matters);
    }

    private boolean offers(CalendarView calendar, List<ConcernView> matters) {
        return !calendar.retired()
                && calendar.offers(concerns)
                && calendar.speaks(language)
                && calendar.channels().contains(channel)
                && matters.size() == concerns.size()
                && matters.stream()
                        .noneMatch(it -> it.retired() || !it.channels().contains(channel));
    }
}
