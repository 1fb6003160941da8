package de.hafen.cases.appointment;

import de.hafen.cases.calendar.CalendarView;
import de.hafen.cases.concern.ConcernView;
import de.hafen.cases.slot.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What people can book themselves: what is open to the public, not too soon, not too far ahead. */
final class PublicRules {

    private PublicRules() {}

    static boolean hold(CalendarView calendar, List<ConcernView> wanted) {
        return calendar.openToPublic() && wanted.stream().allMatch(ConcernView::openToPublic);
    }

    /** The part of that time in which the public may book. */
    static Span within(CalendarView calendar, Span time, Instant now) {
        Instant first = now.plus(Duration.ofHours(calendar.noticeHours()));
        Instant last = now.plus(Duration.ofDays(calendar.horizonDays()));
        Instant from = time.from().isBefore(first) ? first : time.from();
        Instant until = time.until().isAfter(last) ? last : time.until();
        return new Span(from, until.isBefore(from) ? from : until);
    }

    static void require(
            CalendarView calendar, List<ConcernView> wanted, Instant start, Instant now) {
        Span within = within(calendar, new Span(start, start.plusSeconds(1)), now);
        if (!hold(calendar, wanted)
                || !within.from().equals(start)
                || within.until().equals(start)) {
            throw NotOffered.inPublic();
        }
    }
}
