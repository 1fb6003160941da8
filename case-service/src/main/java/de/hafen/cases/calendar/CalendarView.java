package de.hafen.cases.calendar;

import com.fasterxml.jackson.annotation.JsonIgnore;
import de.hafen.cases.concern.ConcernId;
import de.hafen.cases.concern.Meeting;
import de.hafen.cases.slot.Hours;
import de.hafen.cases.slot.Openings;
import de.hafen.vocabulary.LanguageTag;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A calendar as it is shown. */
public record CalendarView(
        CalendarId id,
        int version,
        CalendarKind kind,
        String name,
        @Nullable String accountId,
        String place,
        @Nullable String phone,
        @Nullable String videoLink,
        List<LanguageTag> languages,
        List<Meeting> channels,
        List<ConcernId> concernIds,
        List<WeekHours> week,
        List<OtherDays> otherwise,
        int stepMinutes,
        int noticeHours,
        int horizonDays,
        boolean openToPublic,
        boolean retired) {

    CalendarForm form() {
        return new CalendarForm(
                kind,
                name,
                accountId,
                place,
                phone,
                videoLink,
                languages,
                channels,
                concernIds,
                week,
                otherwise,
                stepMinutes,
                noticeHours,
                horizonDays,
                openToPublic,
                retired);
    }

    /** When the door is open. */
    Openings openings(Predicate<LocalDate> holidays) {
        Map<DayOfWeek, List<Hours>> hours =
                week.stream()
                        .collect(
                                Collectors.groupingBy(
                                        WeekHours::weekday,
                                        Collectors.mapping(WeekHours::hours, Collectors.toList())));
        return new Openings(hours, otherwise.stream().map(OtherDays::days).toList(), holidays);
    }

    /** Whether people can come there for all of these. */
    public boolean offers(Collection<ConcernId> wanted) {
        return concernIds.isEmpty() || concernIds.containsAll(wanted);
    }

    /** Whether somebody speaks that language there, whatever the region or script in the tag. */
    public boolean speaks(LanguageTag language) {
        return languages.stream().anyMatch(it -> plain(it).equals(plain(language)));
    }

    /** The steps in which appointments begin. */
    @JsonIgnore
    public Duration step() {
        return Duration.ofMinutes(stepMinutes);
    }

    private static String plain(LanguageTag tag) {
        return tag.value().split("-", 2)[0];
    }

    /** Tells the id only. */
    @Override
    public String toString() {
        return "calendar " + id;
    }
}
