package de.hafen.cases.casefile;

import de.hafen.platform.rights.Needs;
import de.hafen.platform.web.IfMatch;
import de.hafen.platform.web.MergePatch;
import de.hafen.platform.web.Page;
import de.hafen.platform.web.PageQuery;
import de.hafen.platform.web.Tagged;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/** Cases over HTTP. */
@RestController
@RequestMapping("/api/regions/{region}/cases")
@Tag(name = "cases")
class CaseController {

    private final Cases cases;
    private final MergePatch patches;

    CaseController(Cases cases, MergePatch patches) {
        this.cases = cases;
        this.patches = patches;
    }

    @Operation(operationId = "listCases", summary = "A page of the cases that are not over")
    @Needs("cases:read")
    @GetMapping
    Page<CaseView> list(
            @ParameterObject CaseFilter filter,
            @RequestParam(defaultValue = "DUE") CaseOrder sort,
            @ParameterObject PageQuery page) {
        return cases.list(filter, sort, page);
    }

    @Operation(
            operationId = "openCase",
            summary = "Opens a case for a client, an employer or both; the caller looks after it")
    @Needs("cases:write")
    @ApiResponse(responseCode = "201", useReturnTypeSchema = true)
    @PostMapping
    ResponseEntity<CaseView> open(@PathVariable String region, @Valid @RequestBody OpenCase order) {
        CaseView opened = cases.open(order);
        return Tagged.created(
                URI.create("/api/regions/" + region + "/cases/" + opened.id()),
                opened,
                opened.version());
    }

    @Operation(operationId = "lookIntoCase", summary = "A case, its tasks and its consultations")
    @Needs("cases:read")
    @GetMapping("/{id}")
    ResponseEntity<CaseFile> look(@PathVariable CaseId id) {
        CaseFile it = cases.look(id);
        return Tagged.ok(it, it.file().version());
    }

    @Operation(
            operationId = "listCaseTimeline",
            summary = "What happened in the case, the latest first")
    @Needs("cases:read")
    @GetMapping("/{id}/timeline")
    Page<CaseEntry> timeline(@PathVariable CaseId id, @ParameterObject PageQuery page) {
        return cases.timeline(id, page);
    }

    @Operation(
            operationId = "changeCase",
            summary = "Changes what the merge patch names",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(implementation = CaseForm.class))))
    @Needs("cases:write")
    @PatchMapping("/{id}")
    ResponseEntity<CaseView> change(
            @PathVariable CaseId id, IfMatch seen, @RequestBody ObjectNode patch) {
        CaseView changed = cases.change(id, seen, form -> patches.apply(form, patch));
        return Tagged.ok(changed, changed.version());
    }

    @Operation(
            operationId = "stepCase",
            summary = "The case waits, goes on, is closed with a reason, or reopened")
    @Needs("cases:write")
    @PostMapping("/{id}/steps")
    ResponseEntity<CaseView> step(
            @PathVariable CaseId id, IfMatch seen, @Valid @RequestBody TakeStep order) {
        CaseView stepped = cases.step(id, seen, order);
        return Tagged.ok(stepped, stepped.version());
    }
}
