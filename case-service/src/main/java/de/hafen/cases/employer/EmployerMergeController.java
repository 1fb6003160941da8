package de.hafen.cases.employer;

import de.hafen.cases.merge.MergeView;
import de.hafen.platform.rights.Needs;
import de.hafen.platform.web.IfMatch;
import de.hafen.platform.web.Tagged;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Merging and separating employers over HTTP. */
@RestController
@RequestMapping("/api/regions/{region}/employers/{id}/merges")
@Tag(name = "employers")
class EmployerMergeController {

    private final EmployerMerging merging;

    EmployerMergeController(EmployerMerging merging) {
        this.merging = merging;
    }

    /** What an employer's file has taken up. */
    record EmployerMerges(List<MergeView> items) {}

    @Operation(
            operationId = "mergeEmployers",
            summary = "Another file becomes part of this one, with a choice per field")
    @Needs("employers:write")
    @PostMapping
    ResponseEntity<EmployerMerging.Merged> merge(
            @PathVariable EmployerId id, IfMatch seen, @Valid @RequestBody MergeEmployers order) {
        EmployerMerging.Merged merged = merging.merge(id, seen, order);
        return Tagged.ok(merged, merged.employer().version());
    }

    @Operation(
            operationId = "employerMerges",
            summary = "Files that became part of this one, and what separating them would do")
    @Needs("employers:read")
    @GetMapping
    EmployerMerges of(@PathVariable EmployerId id) {
        return new EmployerMerges(merging.of(id));
    }

    @Operation(operationId = "separateEmployers", summary = "The two files are two again")
    @Needs("employers:write")
    @PostMapping("/{merge}/undo")
    ResponseEntity<EmployerView> separate(
            @PathVariable EmployerId id, IfMatch seen, @PathVariable UUID merge) {
        EmployerView kept = merging.separate(id, seen, merge);
        return Tagged.ok(kept, kept.version());
    }
}
