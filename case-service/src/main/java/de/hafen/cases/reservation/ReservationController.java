package de.hafen.cases.reservation;

import de.hafen.cases.appointment.BookAppointment;
import de.hafen.cases.appointment.MoveAppointment;
import de.hafen.cases.appointment.SlotQuery;
import de.hafen.cases.calendar.CalendarId;
import de.hafen.cases.concern.ConcernId;
import de.hafen.cases.concern.Meeting;
import de.hafen.platform.identity.Caller;
import de.hafen.platform.identity.CurrentCaller;
import de.hafen.platform.rights.Open;
import de.hafen.platform.web.WithoutKey;
import de.hafen.vocabulary.LanguageTag;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What people who have no account can do, over HTTP; the link in the letter is their key. */
@RestController
@RequestMapping("/api/regions/{region}/public")
@Tag(name = "booking")
class ReservationController {

    private static final String EVERYBODY = "people book without an account";
    private static final String LINK = "whoever has the link from the letter may";
    static final Caller SOMEBODY = Caller.service("booking-page");

    private final Reservations reservations;

    ReservationController(Reservations reservations) {
        this.reservations = reservations;
    }

    /** Somebody wants to come. */
    record Reserve(
            @NotNull CalendarId calendarId,
            @NotNull Instant startsAt,
            @NotEmpty @Size(max = 5) List<@NotNull ConcernId> concernIds,
            @NotNull Meeting channel,
            @NotNull LanguageTag language,
            @NotBlank @Size(max = 200) String name,
            @NotNull @Email @Size(max = 254) String email,
            @Nullable @Size(max = 40) String phone,
            @Nullable @Size(max = 2_000) String note) {

        BookAppointment order() {
            return new BookAppointment(
                    calendarId,
                    startsAt,
                    concernIds,
                    channel,
                    language,
                    null,
                    null,
                    name,
                    email,
                    phone,
                    note,
                    false);
        }

        /** Tells nothing about the person. */
        @Override
        public String toString() {
            return "a reservation";
        }
    }

    /** Another time. */
    record NewTime(@NotNull CalendarId calendarId, @NotNull Instant startsAt) {}

    @Operation(operationId = "showOffer", summary = "What people can come for")
    @Open(EVERYBODY)
    @GetMapping("/booking")
    Offer offer() {
        return somebody(reservations::offer);
    }

    @Operation(operationId = "listPublicSlots", summary = "Times that people can choose")
    @Open(EVERYBODY)
    @GetMapping("/slots")
    PublicTimes free(@Valid @ParameterObject SlotQuery query) {
        return somebody(() -> reservations.free(query));
    }

    @Operation(operationId = "reserveAppointment", summary = "Holds a time until it is confirmed")
    @Open(EVERYBODY)
    @WithoutKey("the same time for the same address is the same reservation")
    @ApiResponse(responseCode = "201", useReturnTypeSchema = true)
    @PostMapping("/appointments")
    ResponseEntity<GuestView> reserve(@Valid @RequestBody Reserve wanted) {
        return ResponseEntity.status(HttpStatus.CREATED)
                .cacheControl(CacheControl.noStore())
                .body(somebody(() -> reservations.reserve(wanted.order())));
    }

    @Operation(operationId = "openByLink", summary = "Shows an appointment")
    @Open(LINK)
    @GetMapping("/appointments/{link}")
    ResponseEntity<GuestView> open(@PathVariable String link) {
        return shown(() -> reservations.open(link));
    }

    @Operation(operationId = "confirmByLink", summary = "Whoever reserved it still wants it")
    @Open(LINK)
    @WithoutKey("what is confirmed stays confirmed")
    @PostMapping("/appointments/{link}/confirmation")
    ResponseEntity<GuestView> confirm(@PathVariable String link) {
        return shown(() -> reservations.confirm(link));
    }

    @Operation(operationId = "moveByLink", summary = "Another time that is free")
    @Open(LINK)
    @WithoutKey("moved twice to the same time, it is at that time")
    @PostMapping("/appointments/{link}/move")
    ResponseEntity<GuestView> move(@PathVariable String link, @Valid @RequestBody NewTime to) {
        return shown(() ->
                reservations.move(
                        link, new MoveAppointment(to.calendarId(), to.startsAt(), false)));
    }

    @Operation(operationId = "cancelByLink", summary = "Whoever was to come does not")
    @Open(LINK)
    @WithoutKey("what is cancelled stays cancelled")
    @PostMapping("/appointments/{link}/cancellation")
    ResponseEntity<GuestView> cancel(@PathVariable String link) {
        return shown(() -> reservations.cancel(link));
    }

    private static ResponseEntity<GuestView> shown(Supplier<GuestView> work) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(somebody(work));
    }

    /** In the trail it is the booking page that acts, whoever sits before it. */
    private static <T> T somebody(Supplier<T> work) {
        return CurrentCaller.where(SOMEBODY).call(work::get);
    }
}
