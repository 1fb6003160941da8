package de.hafen.cases.handover;

import de.hafen.cases.client.ClientId;
import de.hafen.cases.client.Fitting;
import de.hafen.platform.rights.Needs;
import de.hafen.platform.web.IfMatch;
import de.hafen.platform.web.Page;
import de.hafen.platform.web.PageQuery;
import de.hafen.platform.web.Tagged;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
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

/** Clients whom other regions ask this one to take, over HTTP. */
@RestController
@RequestMapping("/api/regions/{region}/hand-overs/incoming")
@Tag(name = "hand-overs")
class IncomingHandOverController {

    private final IncomingHandOvers handOvers;

    IncomingHandOverController(IncomingHandOvers handOvers) {
        this.handOvers = handOvers;
    }

    /**
     * How a client is taken.
     *
     * @param clientId the file here, where it is the same person: what it lacks is filled in, and
     *     nothing is overwritten. Without it they get a new one
     */
    record HandOverAcceptance(@Nullable ClientId clientId) {}

    /** Why a client is not taken; the other region reads it. */
    record HandOverRefusal(@NotBlank @Size(max = 300) String reason) {}

    @Operation(
            operationId = "listIncomingHandOvers",
            summary = "A page of the clients whom other regions offer")
    @Needs("hand-overs:read")
    @GetMapping
    Page<IncomingView> list(
            @RequestParam(required = false) @Nullable Boolean open,
            @ParameterObject PageQuery page) {
        return handOvers.list(Boolean.TRUE.equals(open), page);
    }

    @Operation(
            operationId = "openIncomingHandOver",
            summary = "One of them, with all that the other region tells")
    @Needs("hand-overs:read")
    @GetMapping("/{id}")
    ResponseEntity<IncomingView> open(@PathVariable HandOverId id) {
        return shown(handOvers.open(id));
    }

    @Operation(
            operationId = "openFileBesideHandOver",
            summary = "A file here, and what it would have of what the other region tells")
    @Needs("hand-overs:write")
    @GetMapping("/{id}/files/{clientId}")
    Fitting beside(@PathVariable HandOverId id, @PathVariable ClientId clientId) {
        return handOvers.beside(id, clientId);
    }

    @Operation(
            operationId = "acceptHandOver",
            summary = "The client is to be taken, if the other region still asks")
    @Needs("hand-overs:write")
    @PostMapping("/{id}/acceptance")
    ResponseEntity<IncomingView> accept(
            @PathVariable HandOverId id,
            IfMatch seen,
            @RequestBody(required = false) @Nullable HandOverAcceptance order) {
        return shown(handOvers.accept(id, seen, order == null ? null : order.clientId()));
    }

    @Operation(operationId = "refuseHandOver", summary = "The client is not taken")
    @Needs("hand-overs:write")
    @PostMapping("/{id}/refusal")
    ResponseEntity<IncomingView> refuse(
            @PathVariable HandOverId id, IfMatch seen, @Valid @RequestBody HandOverRefusal why) {
        return shown(handOvers.refuse(id, seen, why.reason().strip()));
    }

    private static ResponseEntity<IncomingView> shown(IncomingView it) {
        return Tagged.ok(it, it.version());
    }
}
