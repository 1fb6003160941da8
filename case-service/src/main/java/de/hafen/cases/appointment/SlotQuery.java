package de.hafen.cases.appointment;

import de.hafen.cases.calendar.CalendarId;
import de.hafen.cases.concern.ConcernId;
import de.hafen.cases.concern.Meeting;
import de.hafen.vocabulary.LanguageTag;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which free times are asked for; what is not given does not narrow it.
 *
 * @param from first day; today where nothing is said
 * @param to last day; two weeks later where nothing is said, at most 62 days later
 * @param concern what people come for; half an hour where nothing is said
 */
public record SlotQuery(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable @Size(max = 5) List<ConcernId> concern,
        @Nullable LanguageTag language,
        @Nullable Meeting channel,
        @Nullable CalendarId calendarId) {

    /** What people come for, each concern once. */
    List<ConcernId> wanted() {
        return concern == null ? List.of() : concern.stream().distinct().toList();
    }
}
