package de.hafen.cases.appointment;

import de.hafen.cases.calendar.CalendarId;
import de.hafen.cases.client.ClientId;
import de.hafen.cases.concern.ConcernId;
import de.hafen.cases.concern.Meeting;
import de.hafen.cases.employer.EmployerId;
import de.hafen.cases.slot.Length;
import de.hafen.cases.slot.Span;
import de.hafen.platform.time.RegionCalendar;
import de.hafen.vocabulary.LanguageTag;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An appointment as the region keeps it. */
@Entity
class Appointment {

    @Id private UUID id;
    @Version private @Nullable Integer version;
    private long recordKey;
    private String reference;
    private UUID calendarId;
    private UUID[] concerns;
    private Instant startsAt;
    private Instant endsAt;
    private Instant takenUntil;
    private LocalDate day;

    @Enumerated(EnumType.STRING)
    private AppointmentStatus status;

    private @Nullable Instant heldUntil;

    @Enumerated(EnumType.STRING)
    private Meeting channel;

    private String language;
    private @Nullable UUID clientId;
    private @Nullable UUID employerId;
    private @Nullable String name;
    private @Nullable String email;
    private @Nullable String phone;
    private @Nullable String note;
    private boolean outsideHours;
    private boolean publicly;
    private int sequence;
    private Instant bookedAt;
    private String bookedBy;
    private @Nullable Instant settledAt;
    private @Nullable String settledBy;
    private @Nullable String reason;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    Appointment() {}

    @SuppressWarnings("NullAway.Init") // take() fills the rest
    Appointment(AppointmentId id, long recordKey, BookAppointment order, Length length, Made made) {
        this.id = id.value();
        this.recordKey = recordKey;
        reference = Reference.of(id);
        concerns = order.concernIds().stream().map(ConcernId::value).toArray(UUID[]::new);
        status = AppointmentStatus.BOOKED;
        channel = order.channel();
        language = order.language().value();
        clientId = order.clientId() == null ? null : order.clientId().value();
        employerId = order.employerId() == null ? null : order.employerId().value();
        name = order.name();
        email = order.email();
        phone = order.phone();
        note = order.note();
        bookedAt = made.at();
        bookedBy = made.by();
        take(order.calendarId(), order.startsAt(), length, made.outsideHours());
    }

    /**
     * When and by whom it was made.
     *
     * @param outsideHours whether the door is shut then, and that is agreed
     */
    record Made(Instant at, String by, boolean outsideHours) {}

    /** It is held for a while, until whoever wants it confirms it. */
    void reserve(Instant until) {
        status = AppointmentStatus.RESERVED;
        heldUntil = until;
        publicly = true;
    }

    /**
     * Whoever wanted it still does; answers whether that is news. Calendars at home have it as
     * tentative until then.
     */
    boolean confirm(Instant at) {
        if (status == AppointmentStatus.BOOKED) {
            return false;
        }
        if (status != AppointmentStatus.RESERVED) {
            throw status == AppointmentStatus.LAPSED
                    ? new ReservationLapsed(id())
                    : new AppointmentSettled(id(), status);
        }
        requireHeld(at);
        status = AppointmentStatus.BOOKED;
        heldUntil = null;
        sequence++;
        return true;
    }

    /** Throws where it was held for a while, and that is over. */
    void requireHeld(Instant at) {
        if (heldUntil != null && !heldUntil.isAfter(at)) {
            throw new ReservationLapsed(id());
        }
    }

    /** Throws where it has begun. */
    void requireAhead(Instant at) {
        if (!startsAt.isAfter(at)) {
            throw new AppointmentSettled(id(), status);
        }
    }

    /** Throws unless it is agreed upon and has not begun. */
    void requireBookedAhead(Instant at) {
        require(AppointmentStatus.BOOKED, AppointmentStatus.BOOKED);
        requireAhead(at);
    }

    /**
     * It takes place at another time, which confirms it; calendars at home take the newer of two.
     */
    void move(CalendarId to, Instant start, boolean outside) {
        require(AppointmentStatus.RESERVED, AppointmentStatus.BOOKED);
        status = AppointmentStatus.BOOKED;
        heldUntil = null;
        take(to, start, length(), outside);
        sequence++;
    }

    /** Whoever was to come came, on that day or, noted later, before today. */
    void arrived(Instant at, String by) {
        require(AppointmentStatus.BOOKED, AppointmentStatus.MISSED);
        if (day.isAfter(LocalDate.ofInstant(at, RegionCalendar.ZONE))) {
            throw new AppointmentStillToCome(id(), startsAt);
        }
        settle(AppointmentStatus.ARRIVED, at, by, null);
    }

    /** Nobody came. */
    void missed(Instant at, String by) {
        require(AppointmentStatus.BOOKED, AppointmentStatus.ARRIVED);
        if (startsAt.isAfter(at)) {
            throw new AppointmentStillToCome(id(), startsAt);
        }
        settle(AppointmentStatus.MISSED, at, by, null);
    }

    /** It does not take place. */
    void cancelled(Instant at, String by, @Nullable String why) {
        require(AppointmentStatus.RESERVED, AppointmentStatus.BOOKED);
        heldUntil = null;
        sequence++;
        settle(AppointmentStatus.CANCELLED, at, by, why);
    }

    /** The door is shut then, and it takes place all the same. */
    void keptOutsideHours() {
        require(AppointmentStatus.RESERVED, AppointmentStatus.BOOKED);
        outsideHours = true;
    }

    AppointmentId id() {
        return new AppointmentId(id);
    }

    int version() {
        return version == null ? 0 : version;
    }

    long recordKey() {
        return recordKey;
    }

    CalendarId calendar() {
        return new CalendarId(calendarId);
    }

    List<ConcernId> concerns() {
        return Arrays.stream(concerns).map(ConcernId::new).toList();
    }

    Length length() {
        return new Length(Duration.between(startsAt, endsAt), Duration.between(endsAt, takenUntil));
    }

    Span talk() {
        return new Span(startsAt, endsAt);
    }

    Meeting channel() {
        return channel;
    }

    LanguageTag language() {
        return new LanguageTag(language);
    }

    @Nullable ClientId client() {
        return clientId == null ? null : new ClientId(clientId);
    }

    @Nullable String name() {
        return name;
    }

    @Nullable EmployerId employer() {
        return employerId == null ? null : new EmployerId(employerId);
    }

    AppointmentStatus status() {
        return status;
    }

    boolean publicly() {
        return publicly;
    }

    /** How many days people waited for it. */
    int waitingDays(RegionCalendar calendar) {
        return (int) Math.max(0, ChronoUnit.DAYS.between(calendar.on(bookedAt), day));
    }

    /** Whether letters reach whoever is to come. */
    boolean hasAddress() {
        return email != null;
    }

    LocalDate day() {
        return day;
    }

    /** As it is shown, with the names of what it refers to. */
    AppointmentView view(AppointmentNames names) {
        return new AppointmentView(
                id(),
                version(),
                reference,
                names.calendar(calendar()),
                concerns().stream().map(names::concern).toList(),
                startsAt,
                endsAt,
                status,
                channel,
                language(),
                names.client(client()),
                names.employer(employer()),
                name,
                email,
                phone,
                note,
                outsideHours,
                publicly,
                bookedAt,
                heldUntil,
                sequence,
                reason);
    }

    private void take(CalendarId in, Instant start, Length length, boolean outside) {
        calendarId = in.value();
        startsAt = start;
        endsAt = length.talkAt(start).until();
        takenUntil = length.takenAt(start).until();
        day = startsAt.atZone(RegionCalendar.ZONE).toLocalDate();
        outsideHours = outside;
    }

    private void settle(AppointmentStatus as, Instant at, String by, @Nullable String why) {
        status = as;
        settledAt = at;
        settledBy = by;
        reason = why;
    }

    private void require(AppointmentStatus first, AppointmentStatus second) {
        Set<AppointmentStatus> possible = EnumSet.of(first, second);
        if (!possible.contains(status)) {
            throw new AppointmentSettled(id(), status);
        }
    }
}
