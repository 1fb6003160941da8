package de.hafen.cases.reservation;

import de.hafen.cases.appointment.AppointmentStatus;
import de.hafen.cases.appointment.AppointmentView;
import de.hafen.cases.calendar.CalendarId;
import de.hafen.cases.calendar.CalendarView;
import de.hafen.cases.concern.Meeting;
import de.hafen.vocabulary.LanguageTag;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An appointment as whoever has the link sees it: nothing of the person.
 *
 * @param heldUntil until when it has to be confirmed
 */
record GuestView(
        String reference,
        AppointmentStatus status,
        Instant startsAt,
        Instant endsAt,
        List<AppointmentView.ConcernName> concerns,
        Meeting channel,
        LanguageTag language,
        CalendarId calendarId,
        String place,
        @Nullable String phone,
        @Nullable String videoLink,
        @Nullable Instant heldUntil) {

    static GuestView of(AppointmentView it, CalendarView calendar) {
        return new GuestView(
                it.reference(),
                it.status(),
                it.startsAt(),
                it.endsAt(),
                it.concerns(),
                it.channel(),
                it.language(),
                calendar.id(),
                calendar.place(),
                calendar.phone(),
                it.channel() == Meeting.VIDEO ? calendar.videoLink() : null,
                it.heldUntil());
    }

    /** Tells the reference only. */
    @Override
    public String toString() {
        return "appointment " + reference;
    }
}
