package de.hafen.cases.appointment;

import de.hafen.cases.calendar.CalendarId;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * It takes place at another time.
 *
 * @param calendarId with somebody else; the same where nobody is named
 * @param outsideHours whether it is agreed although the door is shut then
 */
public record MoveAppointment(
        @Nullable CalendarId calendarId,
        @NotNull Instant startsAt,
        @Nullable Boolean outsideHours) {

    /** Whole seconds; what is not said is no. */
    public MoveAppointment {
        startsAt = startsAt == null ? startsAt : startsAt.truncatedTo(ChronoUnit.SECONDS);
        outsideHours = outsideHours != null && outsideHours;
    }
}
