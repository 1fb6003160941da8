package de.hafen.cases.concern;

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

/** Concerns over HTTP. */
@RestController
@RequestMapping("/api/regions/{region}/concerns")
@Tag(name = "appointments")
class ConcernController {

    private final Concerns concerns;
    private final MergePatch patches;

    ConcernController(Concerns concerns, MergePatch patches) {
        this.concerns = concerns;
        this.patches = patches;
    }

    /** All concerns of a region. */
    record ConcernList(List<ConcernView> items) {}

    @Operation(operationId = "listConcerns", summary = "What people can come for")
    @Needs("appointments:read")
    @GetMapping
    ConcernList list() {
        return new ConcernList(concerns.all());
    }

    @Operation(operationId = "addConcern", summary = "Adds a concern")
    @Needs("appointments:set-up")
    @ApiResponse(responseCode = "201", useReturnTypeSchema = true)
    @PostMapping
    ResponseEntity<ConcernView> add(
            @PathVariable String region, @Valid @RequestBody ConcernForm form) {
        ConcernView added = concerns.add(form);
        return Tagged.created(
                URI.create("/api/regions/" + region + "/concerns/" + added.id()),
                added,
                added.version());
    }

    @Operation(operationId = "openConcern", summary = "Shows a concern")
    @Needs("appointments:read")
    @GetMapping("/{id}")
    ResponseEntity<ConcernView> open(@PathVariable ConcernId id) {
        ConcernView concern = concerns.open(id);
        return Tagged.ok(concern, concern.version());
    }

    @Operation(
            operationId = "changeConcern",
            summary = "Changes what the merge patch names; what is booked keeps its length",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(implementation = ConcernForm.class))))
    @Needs("appointments:set-up")
    @PatchMapping("/{id}")
    ResponseEntity<ConcernView> change(
            @PathVariable ConcernId id, IfMatch seen, @RequestBody ObjectNode patch) {
        ConcernView changed = concerns.change(id, seen, form -> patches.apply(form, patch));
        return Tagged.ok(changed, changed.version());
    }
}
