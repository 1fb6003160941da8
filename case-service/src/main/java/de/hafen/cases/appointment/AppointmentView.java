package de.hafen.cases.appointment;

import de.hafen.cases.calendar.CalendarId;
import de.hafen.cases.client.ClientId;
import de.hafen.cases.concern.ConcernId;
import de.hafen.cases.concern.Meeting;
import de.hafen.cases.concern.Told;
import de.hafen.cases.employer.EmployerId;
import de.hafen.vocabulary.LanguageTag;
import de.hafen.vocabulary.Topic;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An appointment as it is shown.
 *
 * @param reference by which people name it
 * @param name of somebody who is not known as a client or employer
 * @param outsideHours whether the door is shut then, and that is agreed
 * @param publicly whether people booked it themselves
 * @param heldUntil until when it has to be confirmed
 * @param sequence how often it was confirmed, moved or cancelled, for calendars at home
 * @param reason why it does not take place
 */
public record AppointmentView(
        AppointmentId id,
        int version,
        String reference,
        CalendarName calendar,
        List<ConcernName> concerns,
        Instant startsAt,
        Instant endsAt,
        AppointmentStatus status,
        Meeting channel,
        LanguageTag language,
        @Nullable AppointmentClient client,
        @Nullable AppointmentEmployer employer,
        @Nullable String name,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String note,
        boolean outsideHours,
        boolean publicly,
        Instant bookedAt,
        @Nullable Instant heldUntil,
        int sequence,
        @Nullable String reason) {

    /** With whom, or where. */
    public record CalendarName(CalendarId id, String name, String place) {}

    /** What for. */
    public record ConcernName(ConcernId id, List<Told> names, List<Topic> topics) {}

    /** The client who is to come. */
    public record AppointmentClient(ClientId id, String name) {}

    /** The employer for whom somebody is to come. */
    public record AppointmentEmployer(EmployerId id, String name) {}

    /** Tells the id only. */
    @Override
    public String toString() {
        return "appointment " + id;
    }
}
