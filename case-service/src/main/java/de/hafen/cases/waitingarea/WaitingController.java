package de.hafen.cases.waitingarea;

import de.hafen.cases.client.ClientId;
import de.hafen.platform.rights.Needs;
import de.hafen.platform.time.Ids;
import de.hafen.platform.web.Tagged;
import de.hafen.vocabulary.LanguageTag;
import de.hafen.vocabulary.TargetGroup;
import de.hafen.vocabulary.Topic;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The waiting area over HTTP, for colleagues. */
@RestController
@RequestMapping("/api/regions/{region}/waiting")
@Tag(name = "waiting")
class WaitingController {

    private final Waiting waiting;
    private final Steps steps;
    private final Ids ids;

    WaitingController(Waiting waiting, Steps steps, Ids ids) {
        this.waiting = waiting;
        this.steps = steps;
        this.ids = ids;
    }

    /**
     * Somebody comes to reception.
     *
     * @param name what the person wants to be called; kept until the day ends
     * @param urgent should not wait long, for example with small children
     */
    record CheckIn(
            @Nullable ClientId clientId,
            @Nullable @Size(max = 200) String name,
            @Nullable Topic topic,
            @NotNull LanguageTag language,
            @Nullable TargetGroup targetGroup,
            @Nullable Boolean urgent) {

        Arrival at(UUID id) {
            return new Arrival(
                    id,
                    CameBy.RECEPTION,
                    clientId,
                    name,
                    topic,
                    language,
                    targetGroup,
                    Boolean.TRUE.equals(urgent),
                    null,
                    null);
        }
    }

    /** Where the person shall come. */
    record Desk(@NotBlank @Size(max = 20) String desk) {}

    /** Who goes on; whoever is free where nobody is named. */
    record HandOver(@Nullable @Valid Colleague to) {}

    @Operation(
            operationId = "showQueue",
            summary = "Who waits, in the order of the queue; 204 where nothing changed since")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "204", description = "Nothing has changed since that stamp")
    @Needs("waiting:read")
    @GetMapping
    ResponseEntity<Queue> queue(@RequestParam(required = false) @Nullable String seen) {
        return waiting.queue(seen)
                .map(it -> ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(it))
                .orElseGet(() -> ResponseEntity.noContent().build());
    }

    @Operation(operationId = "checkIn", summary = "Somebody comes to reception and gets a sign")
    @Needs("waiting:write")
    @ApiResponse(responseCode = "201", useReturnTypeSchema = true)
    @PostMapping
    ResponseEntity<Slip> checkIn(@PathVariable String region, @Valid @RequestBody CheckIn who) {
        Slip slip = waiting.arrived(who.at(ids.next()));
        return ResponseEntity.created(
                        URI.create("/api/regions/" + region + "/waiting/" + slip.id()))
                .body(slip);
    }

    @Operation(operationId = "callNext", summary = "Calls the first who fits; nobody else does too")
    @Needs("waiting:write")
    @PostMapping("/call")
    ResponseEntity<TicketView> callNext(@Valid @RequestBody CallNext wish) {
        return shown(steps.callNext(wish));
    }

    @Operation(operationId = "showSlip", summary = "The slip, to be printed once more")
    @Needs("waiting:write")
    @GetMapping("/{id}/slip")
    Slip slip(@PathVariable TicketId id) {
        return waiting.slip(id);
    }

    @Operation(operationId = "call", summary = "Calls a certain person")
    @Needs("waiting:write")
    @PostMapping("/{id}/call")
    ResponseEntity<TicketView> call(@PathVariable TicketId id, @Valid @RequestBody Desk to) {
        return shown(steps.call(id, to.desk()));
    }

    @Operation(operationId = "callAgain", summary = "Calls the same person once more")
    @Needs("waiting:write")
    @PostMapping("/{id}/call-again")
    ResponseEntity<TicketView> callAgain(@PathVariable TicketId id) {
        return shown(steps.callAgain(id));
    }

    @Operation(operationId = "takeCallBack", summary = "The wrong one was called: as before")
    @Needs("waiting:write")
    @PostMapping("/{id}/take-back")
    ResponseEntity<TicketView> takeCallBack(@PathVariable TicketId id) {
        return shown(steps.takeCallBack(id));
    }

    @Operation(operationId = "didNotCome", summary = "Nobody came; the place is kept for a while")
    @Needs("waiting:write")
    @PostMapping("/{id}/absent")
    ResponseEntity<TicketView> didNotCome(@PathVariable TicketId id) {
        return shown(steps.didNotCome(id));
    }

    @Operation(operationId = "cameBack", summary = "Is there again, at the old place if in time")
    @Needs("waiting:write")
    @PostMapping("/{id}/back")
    ResponseEntity<TicketView> back(@PathVariable TicketId id) {
        return shown(steps.back(id));
    }

    @Operation(operationId = "beginConsultation", summary = "Sits at the desk: waiting has ended")
    @Needs("waiting:write")
    @PostMapping("/{id}/begin")
    ResponseEntity<TicketView> begin(@PathVariable TicketId id) {
        return shown(steps.begin(id));
    }

    @Operation(operationId = "endConsultation", summary = "The consultation is over")
    @Needs("waiting:write")
    @PostMapping("/{id}/end")
    ResponseEntity<TicketView> end(@PathVariable TicketId id) {
        return shown(steps.end(id));
    }

    @Operation(operationId = "handOver", summary = "A colleague goes on, or whoever is free")
    @Needs("waiting:write")
    @PostMapping("/{id}/hand-over")
    ResponseEntity<TicketView> handOver(
            @PathVariable TicketId id, @Valid @RequestBody HandOver who) {
        return shown(steps.handOver(id, who.to()));
    }

    @Operation(operationId = "leaveQueue", summary = "Goes without having been advised")
    @Needs("waiting:write")
    @PostMapping("/{id}/leave")
    ResponseEntity<TicketView> leave(@PathVariable TicketId id) {
        return shown(steps.leave(id));
    }

    private static ResponseEntity<TicketView> shown(TicketView it) {
        return Tagged.ok(it, it.version());
    }
}
