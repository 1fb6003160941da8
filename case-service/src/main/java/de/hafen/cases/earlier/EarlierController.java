package de.hafen.cases.earlier;

import de.hafen.cases.appointment.AppointmentId;
import de.hafen.platform.rights.Needs;
import de.hafen.platform.web.IfMatch;
import de.hafen.platform.web.Page;
import de.hafen.platform.web.PageQuery;
import de.hafen.platform.web.WithoutKey;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Waiting for an earlier time over HTTP, for staff. */
@RestController
@RequestMapping("/api/regions/{region}")
@Tag(name = "appointments")
class EarlierController {

    private final Earlier earlier;

    EarlierController(Earlier earlier) {
        this.earlier = earlier;
    }

    /** Which of the times that were held. */
    record OfferAnswer(@NotNull OfferId offerId) {}

    @Operation(
            operationId = "listWaitingForEarlier",
            summary = "Who waits for an earlier time, whoever asked first is first")
    @Needs("appointments:read")
    @GetMapping("/earlier")
    Page<EarlierLine> list(@ParameterObject PageQuery page) {
        return earlier.list(page);
    }

    @Operation(
            operationId = "openEarlier",
            summary = "Whether somebody waits for an earlier time, and what is held for them")
    @Needs("appointments:read")
    @GetMapping("/appointments/{id}/earlier")
    EarlierView open(@PathVariable AppointmentId id) {
        return earlier.open(id);
    }

    @Operation(operationId = "waitForEarlier", summary = "They would rather come earlier")
    @Needs("appointments:write")
    @WithoutKey("asked again it is the same place in the queue")
    @PostMapping("/appointments/{id}/earlier")
    EarlierView ask(@PathVariable AppointmentId id, @Valid @RequestBody Wanted wanted) {
        return earlier.ask(id, wanted);
    }

    @Operation(operationId = "stopWaitingForEarlier", summary = "They come as agreed upon")
    @Needs("appointments:write")
    @WithoutKey("whoever left has left")
    @PostMapping("/appointments/{id}/earlier/end")
    EarlierView leave(@PathVariable AppointmentId id) {
        return earlier.leave(id);
    }

    @Operation(operationId = "takeEarlier", summary = "They take the time that is held for them")
    @Needs("appointments:write")
    @WithoutKey("the version seen lets it happen once")
    @PostMapping("/appointments/{id}/earlier/acceptance")
    EarlierView take(
            @PathVariable AppointmentId id, IfMatch seen, @Valid @RequestBody OfferAnswer answer) {
        return earlier.take(id, answer.offerId(), seen);
    }

    @Operation(
            operationId = "refuseEarlier",
            summary = "The time does not suit them; they go on waiting")
    @Needs("appointments:write")
    @WithoutKey("what is refused stays refused")
    @PostMapping("/appointments/{id}/earlier/refusal")
    EarlierView refuse(@PathVariable AppointmentId id, @Valid @RequestBody OfferAnswer answer) {
        return earlier.refuse(id, answer.offerId());
    }
}
