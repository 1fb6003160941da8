package de.hafen.cases.day;

import de.hafen.cases.consultation.ConsultationId;
import de.hafen.cases.consultation.ConsultationView;
import de.hafen.platform.rights.Needs;
import de.hafen.platform.web.Tagged;
import de.hafen.platform.web.WithoutKey;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The day over HTTP. */
@RestController
@RequestMapping("/api/regions/{region}/day")
@Tag(name = "day")
class DayController {

    private final Days days;

    DayController(Days days) {
        this.days = days;
    }

    /** Another day for a follow-up. */
    record NewDay(@NotNull LocalDate on) {}

    @Operation(operationId = "showDay", summary = "What was done that day, and what is due")
    @Needs("consultations:read")
    @GetMapping
    Day day(@RequestParam(required = false) @Nullable LocalDate on) {
        return on == null ? days.today() : days.day(on);
    }

    @Operation(operationId = "finishFollowUp", summary = "Somebody came back to it")
    @Needs("consultations:write")
    @WithoutKey("a follow-up that is done stays as it is")
    @PostMapping("/follow-ups/{consultationId}/done")
    ResponseEntity<ConsultationView> done(@PathVariable ConsultationId consultationId) {
        ConsultationView it = days.done(consultationId);
        return Tagged.ok(it, it.version());
    }

    @Operation(operationId = "moveFollowUp", summary = "Somebody comes back to it on another day")
    @Needs("consultations:write")
    @WithoutKey("moved twice to the same day, it is due on that day")
    @PostMapping("/follow-ups/{consultationId}/move")
    ResponseEntity<ConsultationView> move(
            @PathVariable ConsultationId consultationId, @Valid @RequestBody NewDay to) {
        ConsultationView it = days.move(consultationId, to.on());
        return Tagged.ok(it, it.version());
    }
}
