package de.hafen.cases.appointment;

import de.hafen.cases.calendar.CalendarId;
import de.hafen.cases.client.ClientId;
import de.hafen.cases.concern.ConcernId;
import de.hafen.cases.concern.Meeting;
import de.hafen.cases.employer.EmployerId;
import de.hafen.vocabulary.LanguageTag;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody is to come.
 *
 * @param language in which people want to talk
 * @param name of somebody who is not known as a client or employer
 * @param outsideHours whether it is agreed although the door is shut then
 */
public record BookAppointment(
        @NotNull CalendarId calendarId,
        @NotNull Instant startsAt,
        @NotEmpty @Size(max = 5) List<@NotNull ConcernId> concernIds,
        @NotNull Meeting channel,
        @NotNull LanguageTag language,
        @Nullable ClientId clientId,
        @Nullable EmployerId employerId,
        @Nullable @Size(max = 200) String name,
        @Nullable @Email @Size(max = 254) String email,
        @Nullable @Size(max = 40) String phone,
        @Nullable @Size(max = 2_000) String note,
        @Nullable Boolean outsideHours) {

    /** Each concern once, whole seconds, and nothing for a name that is blank. */
    public BookAppointment {
        startsAt = startsAt == null ? startsAt : startsAt.truncatedTo(ChronoUnit.SECONDS);
        concernIds =
                concernIds == null ? List.of() : new LinkedHashSet<>(concernIds).stream().toList();
        name = name == null || name.isBlank() ? null : name.strip();
        outsideHours = outsideHours != null && outsideHours;
    }

    /** Tells nothing about the person. */
    @Override
    public String toString() {
        return "an appointment to be booked";
    }
}
