package de.hafen.cases.appointment;

import de.hafen.cases.calendar.CalendarId;
import de.hafen.platform.rights.Needs;
import de.hafen.platform.web.IfMatch;
import de.hafen.platform.web.Page;
import de.hafen.platform.web.PageQuery;
import de.hafen.platform.web.Tagged;
import de.hafen.platform.web.WithoutKey;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Appointments over HTTP. */
@RestController
@RequestMapping("/api/regions/{region}")
@Tag(name = "appointments")
class AppointmentController {

    private static final String SEEN = "the version seen lets it happen once";

    private final Appointments appointments;

    AppointmentController(Appointments appointments) {
        this.appointments = appointments;
    }

    /** Why it does not take place. */
    record CancellationReason(@Nullable @Size(max = 500) String reason) {}

    /** Appointments for which the door is now shut. */
    record Conflicts(CalendarId calendarId, List<AppointmentView> items) {}

    @Operation(operationId = "listSlots", summary = "Times that are free")
    @Needs("appointments:read")
    @GetMapping("/slots")
    FreeTimes free(@Valid @ParameterObject SlotQuery query) {
        return appointments.free(query);
    }

    @Operation(operationId = "listAppointments", summary = "Appointments, the earliest first")
    @Needs("appointments:read")
    @GetMapping("/appointments")
    Page<AppointmentView> list(
            @ParameterObject AppointmentFilter filter, @ParameterObject PageQuery page) {
        return appointments.list(filter, page);
    }

    @Operation(
            operationId = "listCalendarConflicts",
            summary = "Appointments still to come for which the door is now shut")
    @Needs("appointments:read")
    @GetMapping("/calendars/{id}/conflicts")
    Conflicts conflicts(@PathVariable CalendarId id) {
        return new Conflicts(id, appointments.conflicts(id));
    }

    @Operation(operationId = "bookAppointment", summary = "Books an appointment for somebody")
    @Needs("appointments:write")
    @ApiResponse(responseCode = "201", useReturnTypeSchema = true)
    @PostMapping("/appointments")
    ResponseEntity<AppointmentView> book(
            @PathVariable String region, @Valid @RequestBody BookAppointment order) {
        AppointmentView booked = appointments.book(order);
        return Tagged.created(
                URI.create("/api/regions/" + region + "/appointments/" + booked.id()),
                booked,
                booked.version());
    }

    @Operation(operationId = "openAppointment", summary = "Opens an appointment")
    @Needs("appointments:read")
    @GetMapping("/appointments/{id}")
    ResponseEntity<AppointmentView> open(@PathVariable AppointmentId id) {
        return tagged(appointments.open(id));
    }

    @Operation(operationId = "moveAppointment", summary = "It takes place at another time")
    @Needs("appointments:write")
    @WithoutKey(SEEN)
    @PostMapping("/appointments/{id}/move")
    ResponseEntity<AppointmentView> move(
            @PathVariable AppointmentId id, IfMatch seen, @Valid @RequestBody MoveAppointment to) {
        return tagged(appointments.move(id, seen, to));
    }

    @Operation(operationId = "cancelAppointment", summary = "It does not take place")
    @Needs("appointments:write")
    @WithoutKey(SEEN)
    @PostMapping("/appointments/{id}/cancellation")
    ResponseEntity<AppointmentView> cancel(
            @PathVariable AppointmentId id,
            IfMatch seen,
            @Valid @RequestBody CancellationReason why) {
        return tagged(appointments.cancel(id, seen, why.reason()));
    }

    @Operation(operationId = "arriveAtAppointment", summary = "Whoever was to come came")
    @Needs("appointments:write")
    @WithoutKey(SEEN)
    @PostMapping("/appointments/{id}/arrival")
    ResponseEntity<AppointmentView> arrived(@PathVariable AppointmentId id, IfMatch seen) {
        return tagged(appointments.arrived(id, seen));
    }

    @Operation(
            operationId = "waitForAppointment",
            summary = "Whoever was to come came, and waits with a call sign")
    @Needs("appointments:write")
    @WithoutKey(SEEN)
    @PostMapping("/appointments/{id}/waiting")
    ResponseEntity<Awaiting> waits(@PathVariable AppointmentId id, IfMatch seen) {
        Awaiting waits = appointments.waits(id, seen);
        return Tagged.ok(waits, waits.appointment().version());
    }

    @Operation(operationId = "missAppointment", summary = "Nobody came")
    @Needs("appointments:write")
    @WithoutKey(SEEN)
    @PostMapping("/appointments/{id}/absence")
    ResponseEntity<AppointmentView> missed(@PathVariable AppointmentId id, IfMatch seen) {
        return tagged(appointments.missed(id, seen));
    }

    @Operation(
            operationId = "keepAppointment",
            summary = "The door is shut then, and it takes place all the same")
    @Needs("appointments:write")
    @WithoutKey(SEEN)
    @PostMapping("/appointments/{id}/keeping")
    ResponseEntity<AppointmentView> keep(@PathVariable AppointmentId id, IfMatch seen) {
        return tagged(appointments.keep(id, seen));
    }

    private static ResponseEntity<AppointmentView> tagged(AppointmentView view) {
        return Tagged.ok(view, view.version());
    }
}
