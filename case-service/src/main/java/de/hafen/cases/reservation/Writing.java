package de.hafen.cases.reservation;

import de.hafen.cases.appointment.AppointmentStatus;
import de.hafen.cases.appointment.AppointmentView;
import de.hafen.cases.appointment.Appointments;
import de.hafen.cases.appointment.LetterKind;
import de.hafen.cases.calendar.CalendarView;
import de.hafen.cases.calendar.Calendars;
import de.hafen.cases.concern.Meeting;
import de.hafen.cases.concern.Told;
import de.hafen.cases.consent.ConsentPurpose;
import de.hafen.cases.consent.Consents;
import de.hafen.cases.earlier.Earlier;
import de.hafen.cases.earlier.EarlierView.EarlierOffer;
import de.hafen.platform.mail.Letter;
import de.hafen.platform.time.RegionCalendar;
import java.net.URI;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Writes letters about appointments in the language of whoever is to come. That it was made, moved
 * or cancelled belongs to the appointment; the reminder ends with a client's no to being contacted.
 */
@Component
class Writing {

    /** Languages in which there are words; everybody else reads English. */
    private static final Set<String> SPOKEN = Set.of("ar", "de", "en", "tr", "uk");

    private final Appointments appointments;
    private final Calendars calendars;
    private final Earlier earlier;
    private final Consents consents;
    private final Links links;
    private final RegionCalendar clock;

    Writing(
            Appointments appointments,
            Calendars calendars,
            Earlier earlier,
            Consents consents,
            Links links,
            RegionCalendar clock) {
        this.appointments = appointments;
        this.calendars = calendars;
        this.earlier = earlier;
        this.consents = consents;
        this.links = links;
        this.clock = clock;
    }

    /**
     * The letter; none where the client does not want it, or the time that it tells of is held no
     * longer, as it stands when it would go out.
     */
    Optional<Letter> write(WaitingLetters.Waiting waiting) {
        AppointmentView it = appointments.told(waiting.appointment());
        if (waiting.kind() == LetterKind.EARLIER) {
            return earlier.offered(it.id()).map(offer -> ofEarlier(it, offer, waiting));
        }
        return isWanted(it, waiting.kind()) ? Optional.of(letter(it, waiting)) : Optional.empty();
    }

    /** It says what could be, which belongs into nobody's calendar yet. */
    private Letter ofEarlier(
            AppointmentView it, EarlierOffer offer, WaitingLetters.Waiting waiting) {
        CalendarView calendar = calendars.open(offer.calendarId());
        Locale language = language(it);
        return new Letter(
                "appointment-earlier",
                Objects.requireNonNull(it.email(), "a letter has an address"),
                greeted(it, waiting.kind()),
                language,
                List.of(
                        concerns(it, language),
                        time(offer.startsAt(), language),
                        where(it, calendar),
                        it.reference(),
                        time(offer.heldUntil(), language),
                        time(it.startsAt(), language)),
                links.page(it.id(), language.getLanguage()),
                waiting.id());
    }

    private boolean isWanted(AppointmentView it, LetterKind kind) {
        return kind != LetterKind.REMINDER
                || it.client() == null
                || consents.allows(it.client().id(), ConsentPurpose.CONTACT);
    }

    private Letter letter(AppointmentView it, WaitingLetters.Waiting waiting) {
        CalendarView calendar = calendars.open(it.calendar().id());
        Locale language = language(it);
        URI link = links.page(it.id(), language.getLanguage());
        String concerns = concerns(it, language);
        String where =
                waiting.kind() == LetterKind.CONFIRM ? unsaid(it, calendar) : where(it, calendar);
        Instant until = it.heldUntil() == null ? it.startsAt() : it.heldUntil();
        return new Letter(
                "appointment-" + waiting.kind().name().toLowerCase(Locale.ROOT),
                Objects.requireNonNull(it.email(), "a letter has an address"),
                greeted(it, waiting.kind()),
                language,
                List.of(
                        concerns,
                        time(it.startsAt(), language),
                        where,
                        it.reference(),
                        clockTime(until, language)),
                link,
                waiting.id(),
                invitation(it, concerns, where, link));
    }

    /**
     * Whose name stands in the letter. In the first one there is none: whoever typed a name and an
     * address may be neither, and writes to nobody through us.
     */
    private static String greeted(AppointmentView it, LetterKind kind) {
        if (kind == LetterKind.CONFIRM) {
            return "";
        }
        return it.client() != null ? it.client().name() : Objects.requireNonNullElse(it.name(), "");
    }

    private Letter.Enclosure invitation(
            AppointmentView it, String concerns, String where, URI link) {
        Invitation invitation =
                new Invitation(
                        it.id() + "@hafen",
                        it.sequence(),
                        clock.now(),
                        it.startsAt(),
                        it.endsAt(),
                        concerns,
                        where,
                        link.toString(),
                        standing(it.status()));
        return new Letter.Enclosure(
                "appointment.ics", "text/calendar; charset=UTF-8", invitation.file());
    }

    private static Invitation.Standing standing(AppointmentStatus status) {
        return switch (status) {
            case RESERVED -> Invitation.Standing.TENTATIVE;
            case BOOKED, ARRIVED, MISSED -> Invitation.Standing.CONFIRMED;
            case CANCELLED, LAPSED -> Invitation.Standing.CANCELLED;
        };
    }

    private static Locale language(AppointmentView it) {
        String tag = it.language().value().split("-", 2)[0];
        return Locale.forLanguageTag(SPOKEN.contains(tag) ? tag : "en");
    }

    private static String concerns(AppointmentView it, Locale language) {
        return it.concerns().stream()
                .map(one -> named(one.names(), language))
                .collect(Collectors.joining(", "));
    }

    /** In the first letter stands no number that somebody typed. */
    private static String unsaid(AppointmentView it, CalendarView calendar) {
        return it.channel() == Meeting.PHONE ? "" : where(it, calendar);
    }

    private static String where(AppointmentView it, CalendarView calendar) {
        if (it.channel() == Meeting.VIDEO && calendar.videoLink() != null) {
            return calendar.videoLink();
        }
        return it.channel() == Meeting.PHONE && it.phone() != null ? it.phone() : calendar.place();
    }

    private static String named(List<Told> names, Locale language) {
        return names.stream()
                .filter(it -> it.language().value().equals(language.getLanguage()))
                .findFirst()
                .or(() -> names.stream().findFirst())
                .map(Told::text)
                .orElse("");
    }

    private static String time(Instant at, Locale language) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL, FormatStyle.SHORT)
                .withLocale(language)
                .format(at.atZone(RegionCalendar.ZONE));
    }

    private static String clockTime(Instant at, Locale language) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(language)
                .format(at.atZone(RegionCalendar.ZONE));
    }
}
