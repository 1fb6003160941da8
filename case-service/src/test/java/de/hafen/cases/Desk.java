package de.hafen.cases;

import de.hafen.cases.appointment.BookAppointment;
import de.hafen.cases.calendar.CalendarForm;
import de.hafen.cases.calendar.CalendarId;
import de.hafen.cases.calendar.CalendarKind;
import de.hafen.cases.calendar.WeekHours;
import de.hafen.cases.client.ClientId;
import de.hafen.cases.concern.ConcernForm;
import de.hafen.cases.concern.ConcernId;
import de.hafen.cases.concern.Meeting;
import de.hafen.cases.concern.Told;
import de.hafen.vocabulary.Audience;
import de.hafen.vocabulary.LanguageTag;
import de.hafen.vocabulary.Topic;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/** Invented concerns, calendars and appointments. */
public final class Desk {

    private static final List<Meeting> ANY = List.of(Meeting.values());

    private Desk() {}

    public static ConcernForm concern(String name, int minutes, int notes) {
        return new ConcernForm(
                List.of(new Told(new LanguageTag("de"), name)),
                List.of(),
                minutes,
                notes,
                Audience.PERSON,
                List.of(Topic.RESIDENCE),
                ANY,
                true,
                false);
    }

    /** Open from Monday to Friday at these hours, in steps of half an hour. */
    public static CalendarForm calendar(String name, String opensAt, String shutsAt) {
        return calendar(
                name,
                Arrays.stream(DayOfWeek.values())
                        .limit(5)
                        .map(day -> new WeekHours(day, opensAt, shutsAt))
                        .toList());
    }

    public static CalendarForm calendar(String name, List<WeekHours> week) {
        return new CalendarForm(
                CalendarKind.ADVISER,
                name,
                null,
                "Willi-Becker-Allee 7, Zimmer 12",
                null,
                null,
                List.of(new LanguageTag("de"), new LanguageTag("uk")),
                ANY,
                List.of(),
                week,
                List.of(),
                30,
                24,
                60,
                true,
                false);
    }

    public static BookAppointment appointment(CalendarId in, ConcernId concern, String at) {
        return new BookAppointment(
                in,
                Instant.parse(at),
                List.of(concern),
                Meeting.IN_PERSON,
                new LanguageTag("uk"),
                null,
                null,
                "Олена Шевченко",
                "olena@example.org",
                null,
                null,
                false);
    }

    /** The same, for a client. */
    public static BookAppointment ofClient(BookAppointment it, ClientId client) {
        return new BookAppointment(
                it.calendarId(),
                it.startsAt(),
                it.concernIds(),
                it.channel(),
                it.language(),
                client,
                null,
                null,
                it.email(),
                null,
                null,
                false);
    }

    /** The same, for somebody else. */
    public static BookAppointment with(
            BookAppointment it, LanguageTag language, String name, boolean outside) {
        return new BookAppointment(
                it.calendarId(),
                it.startsAt(),
                it.concernIds(),
                it.channel(),
                language,
                null,
                null,
                name,
                null,
                null,
                null,
                outside);
    }
}
