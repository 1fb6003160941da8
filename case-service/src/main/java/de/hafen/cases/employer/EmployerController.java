package de.hafen.cases.employer;

import de.hafen.platform.rights.Needs;
import de.hafen.platform.web.IfMatch;
import de.hafen.platform.web.MergePatch;
import de.hafen.platform.web.Page;
import de.hafen.platform.web.PageQuery;
import de.hafen.platform.web.Tagged;
import de.hafen.platform.web.WithoutKey;
import de.hafen.vocabulary.Ags;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
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

/** Employers over HTTP. */
@RestController
@RequestMapping("/api/regions/{region}/employers")
@Tag(name = "employers")
class EmployerController {

    private final Employers employers;
    private final MergePatch patches;

    EmployerController(Employers employers, MergePatch patches) {
        this.employers = employers;
        this.patches = patches;
    }

    /** An employer that is about to be added. */
    record NamedEmployer(@NotBlank @Size(max = 300) String name, @Nullable Ags municipality) {}

    /** Employers that may be the same. */
    record EmployerLookalikes(List<EmployerLookalike> items) {}

    @Operation(
            operationId = "listEmployers",
            summary = "A page of the employers, or the best matches")
    @Needs("employers:read")
    @GetMapping
    Page<EmployerLine> list(
            @RequestParam(required = false) @Size(max = 200) @Nullable String q,
            @ParameterObject EmployerFilter filter,
            @RequestParam(defaultValue = "NAME") EmployerOrder sort,
            @ParameterObject PageQuery page) {
        return q == null || q.isBlank()
                ? employers.list(filter, sort, page)
                : new Page<>(
                        employers.find(q, filter, page.limit()).stream()
                                .map(EmployerMatch::employer)
                                .toList(),
                        null,
                        null);
    }

    @Operation(operationId = "addEmployer", summary = "Adds an employer")
    @Needs("employers:write")
    @ApiResponse(responseCode = "201", useReturnTypeSchema = true)
    @PostMapping
    ResponseEntity<EmployerView> add(
            @PathVariable String region, @Valid @RequestBody EmployerForm form) {
        EmployerView added = employers.add(form);
        return Tagged.created(
                URI.create("/api/regions/" + region + "/employers/" + added.id()),
                added,
                added.version());
    }

    @Operation(
            operationId = "findSimilarEmployers",
            summary = "Employers that may be the one that is about to be added")
    @Needs("employers:read")
    @WithoutKey("it adds nothing; it is a POST as for clients")
    @PostMapping("/similar")
    EmployerLookalikes similar(@Valid @RequestBody NamedEmployer named) {
        return new EmployerLookalikes(
                employers.like(new EmployerLikeness(named.name(), named.municipality())));
    }

    @Operation(operationId = "openEmployer", summary = "Opens an employer")
    @Needs("employers:read")
    @GetMapping("/{id}")
    ResponseEntity<EmployerView> open(@PathVariable EmployerId id) {
        EmployerView employer = employers.open(id);
        return Tagged.ok(employer, employer.version());
    }

    @Operation(
            operationId = "changeEmployer",
            summary = "Changes what the merge patch names",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(implementation = EmployerForm.class))))
    @Needs("employers:write")
    @PatchMapping("/{id}")
    ResponseEntity<EmployerView> change(
            @PathVariable EmployerId id, IfMatch seen, @RequestBody ObjectNode patch) {
        EmployerView employer = employers.change(id, seen, form -> patches.apply(form, patch));
        return Tagged.ok(employer, employer.version());
    }

    @Operation(operationId = "archiveEmployer", summary = "Puts an employer aside")
    @Needs("employers:write")
    @PostMapping("/{id}/archive")
    ResponseEntity<EmployerView> archive(@PathVariable EmployerId id, IfMatch seen) {
        EmployerView employer = employers.archive(id, seen);
        return Tagged.ok(employer, employer.version());
    }

    @Operation(operationId = "restoreEmployer", summary = "Takes an employer out of the archive")
    @Needs("employers:write")
    @PostMapping("/{id}/restore")
    ResponseEntity<EmployerView> restore(@PathVariable EmployerId id, IfMatch seen) {
        EmployerView employer = employers.restore(id, seen);
        return Tagged.ok(employer, employer.version());
    }
}
