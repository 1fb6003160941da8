package de.hafen.cases.appointment;

import de.hafen.platform.problem.Refused;
import de.hafen.platform.problem.Violation;
import java.util.List;

/** The calendar does not offer such an appointment. */
public final class NotOffered extends Refused {

    private NotOffered(String slug, String pointer, String detail) {
        super(slug, detail);
        with(List.of(new Violation(pointer, "not-offered", detail)));
    }

    static NotOffered concerns() {
        return new NotOffered(
                "concern-not-offered", "/concernIds", "This is not offered in this calendar.");
    }

    static NotOffered language() {
        return new NotOffered(
                "language-not-spoken", "/language", "Nobody there speaks this language.");
    }

    static NotOffered channel() {
        return new NotOffered(
                "channel-not-offered", "/channel", "This is not offered in this way.");
    }

    static NotOffered shut() {
        return new NotOffered(
                "outside-opening-hours",
                "/startsAt",
                "The door is shut then. Choose another time.");
    }

    static NotOffered retired() {
        return new NotOffered(
                "calendar-retired", "/calendarId", "Nothing new is booked in this calendar.");
    }

    static NotOffered time() {
        return new NotOffered(
                "not-a-bookable-time",
                "/startsAt",
                "An appointment is at most a day ago and at most two years ahead.");
    }

    static NotOffered inPublic() {
        return new NotOffered(
                "not-bookable-in-public",
                "/startsAt",
                "This cannot be booked here. Choose something else, or ask the centre.");
    }

    static NotOffered nobody() {
        return new NotOffered(
                "appointment-for-nobody", "/name", "Name a client, an employer or somebody new.");
    }
}
