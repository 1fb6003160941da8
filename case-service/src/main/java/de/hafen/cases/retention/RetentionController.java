package de.hafen.cases.retention;

import de.hafen.platform.rights.Needs;
import de.hafen.platform.web.IfMatch;
import de.hafen.platform.web.Page;
import de.hafen.platform.web.PageQuery;
import de.hafen.platform.web.Tagged;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import java.util.List;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Retention over HTTP. */
@RestController
@RequestMapping("/api/regions/{region}/retention")
@Tag(name = "retention")
class RetentionController {

    private final Retentions retentions;
    private final Holds holds;

    RetentionController(Retentions retentions, Holds holds) {
        this.retentions = retentions;
        this.holds = holds;
    }

    /** All holds that stand. */
    record HoldList(List<Hold> items) {}

    /** The latest runs. */
    record RunList(List<RetentionRun> items) {}

    /** How much is over as the caller has seen it. */
    record Confirmed(@Min(0) int over) {}

    @Operation(
            operationId = "showRetention",
            summary = "For how long records are kept, and how many are over")
    @Needs("retention:read")
    @GetMapping("/plan")
    ResponseEntity<RetentionView> show() {
        RetentionView view = retentions.show();
        return Tagged.ok(view, view.version());
    }

    @Operation(operationId = "changeRetention", summary = "Sets for how long records are kept")
    @Needs("retention:write")
    @PutMapping("/plan")
    ResponseEntity<RetentionView> change(IfMatch seen, @Valid @RequestBody RetentionPlan plan) {
        RetentionView view = retentions.change(seen, plan);
        return Tagged.ok(view, view.version());
    }

    @Operation(
            operationId = "listOver",
            summary = "Records of a kind that would be deleted today, the longest unused first")
    @Needs("retention:read")
    @GetMapping("/over")
    Page<Over> over(
            @RequestParam(defaultValue = "CLIENT") RetainedKind kind,
            @ParameterObject PageQuery page) {
        return retentions.over(kind, page);
    }

    @Operation(operationId = "listHolds", summary = "Files that are kept whatever the period says")
    @Needs("retention:read")
    @GetMapping("/holds")
    HoldList holds() {
        return new HoldList(holds.all());
    }

    @Operation(operationId = "listRetentionRuns", summary = "What was deleted: counts only")
    @Needs("retention:read")
    @GetMapping("/runs")
    RunList runs() {
        return new RunList(retentions.runs());
    }

    @Operation(
            operationId = "deleteOver",
            summary = "Begins to delete what is over, if it is as much as the caller has seen")
    @Needs("retention:write")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @PostMapping("/runs")
    RetentionRun run(@Valid @RequestBody Confirmed confirmed) {
        return retentions.run(confirmed.over());
    }
}
