package de.hafen.cases.calendar;

import de.hafen.platform.rights.Needs;
import de.hafen.platform.web.IfMatch;
import de.hafen.platform.web.MergePatch;
import de.hafen.platform.web.Tagged;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/** Calendars over HTTP. */
@RestController
@RequestMapping("/api/regions/{region}/calendars")
@Tag(name = "appointments")
class CalendarController {

    private final Calendars calendars;
    private final MergePatch patches;

    CalendarController(Calendars calendars, MergePatch patches) {
        this.calendars = calendars;
        this.patches = patches;
    }

    /** All calendars of a region. */
    record CalendarList(List<CalendarView> items) {}

    @Operation(operationId = "listCalendars", summary = "Whose time can be booked, and when")
    @Needs("appointments:read")
    @GetMapping
    CalendarList list() {
        return new CalendarList(calendars.all());
    }

    @Operation(operationId = "addCalendar", summary = "Adds a calendar")
    @Needs("appointments:set-up")
    @ApiResponse(responseCode = "201", useReturnTypeSchema = true)
    @PostMapping
    ResponseEntity<CalendarView> add(
            @PathVariable String region, @Valid @RequestBody CalendarForm form) {
        CalendarView added = calendars.add(form);
        return Tagged.created(
                URI.create("/api/regions/" + region + "/calendars/" + added.id()),
                added,
                added.version());
    }

    @Operation(operationId = "openCalendar", summary = "Shows a calendar")
    @Needs("appointments:read")
    @GetMapping("/{id}")
    ResponseEntity<CalendarView> open(@PathVariable CalendarId id) {
        CalendarView calendar = calendars.open(id);
        return Tagged.ok(calendar, calendar.version());
    }

    @Operation(
            operationId = "changeCalendar",
            summary = "Changes what the merge patch names; what is booked stays",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(implementation = CalendarForm.class))))
    @Needs("appointments:set-up")
    @PatchMapping("/{id}")
    ResponseEntity<CalendarView> change(
            @PathVariable CalendarId id, IfMatch seen, @RequestBody ObjectNode patch) {
        CalendarView changed = calendars.change(id, seen, form -> patches.apply(form, patch));
        return Tagged.ok(changed, changed.version());
    }
}
