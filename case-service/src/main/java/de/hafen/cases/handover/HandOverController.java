package de.hafen.cases.handover;

import de.hafen.cases.client.ClientId;
import de.hafen.platform.rights.Needs;
import de.hafen.platform.web.IfMatch;
import de.hafen.platform.web.Page;
import de.hafen.platform.web.PageQuery;
import de.hafen.platform.web.Tagged;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Clients whom other regions are asked to take, over HTTP. */
@RestController
@RequestMapping("/api/regions/{region}")
@Tag(name = "hand-overs")
class HandOverController {

    private final HandOvers handOvers;

    HandOverController(HandOvers handOvers) {
        this.handOvers = handOvers;
    }

    /**
     * Asks another region to take a client.
     *
     * @param to the other region's key
     * @param consultations whether the latest consultations go along
     * @param notes whether their notes do
     * @param message what is said to whoever reads it there
     */
    record AskForHandOver(
            @NotBlank @Size(max = 31) String to,
            @Nullable Boolean consultations,
            @Nullable Boolean notes,
            @Nullable @Size(max = 2000) String message) {}

    @Operation(
            operationId = "previewHandOver",
            summary = "What another region would be told, and what stands against it")
    @Needs("hand-overs:write")
    @GetMapping("/clients/{id}/hand-over-preview")
    HandOvers.Preview preview(
            @PathVariable ClientId id,
            @RequestParam(required = false) @Nullable Boolean consultations,
            @RequestParam(required = false) @Nullable Boolean notes) {
        return handOvers.preview(id, Along.of(consultations, notes));
    }

    @Operation(
            operationId = "askForHandOver",
            summary = "Asks another region to take the client, who has agreed to it")
    @Needs("hand-overs:write")
    @ApiResponse(responseCode = "201", useReturnTypeSchema = true)
    @PostMapping("/clients/{id}/hand-overs")
    ResponseEntity<OutgoingView> ask(
            @PathVariable String region,
            @PathVariable ClientId id,
            @Valid @RequestBody AskForHandOver order) {
        OutgoingView asked =
                handOvers.ask(
                        id,
                        order.to(),
                        Along.of(order.consultations(), order.notes()),
                        order.message());
        return Tagged.created(
                URI.create("/api/regions/" + region + "/hand-overs/outgoing/" + asked.id()),
                asked,
                asked.version());
    }

    @Operation(
            operationId = "listOutgoingHandOvers",
            summary = "A page of the clients whom other regions were asked to take")
    @Needs("hand-overs:read")
    @GetMapping("/hand-overs/outgoing")
    Page<OutgoingView> list(
            @RequestParam(required = false) @Nullable ClientId clientId,
            @RequestParam(required = false) @Nullable Boolean open,
            @ParameterObject PageQuery page) {
        return handOvers.list(clientId, Boolean.TRUE.equals(open), page);
    }

    @Operation(
            operationId = "openOutgoingHandOver",
            summary = "One of them, with all that the other region is told")
    @Needs("hand-overs:read")
    @GetMapping("/hand-overs/outgoing/{id}")
    ResponseEntity<OutgoingView> open(@PathVariable HandOverId id) {
        OutgoingView it = handOvers.open(id);
        return Tagged.ok(it, it.version());
    }

    @Operation(
            operationId = "withdrawHandOver",
            summary = "The other region is asked no longer, unless it was first")
    @Needs("hand-overs:write")
    @PostMapping("/hand-overs/outgoing/{id}/withdrawal")
    ResponseEntity<OutgoingView> withdraw(@PathVariable HandOverId id, IfMatch seen) {
        OutgoingView it = handOvers.withdraw(id, seen);
        return Tagged.ok(it, it.version());
    }
}
