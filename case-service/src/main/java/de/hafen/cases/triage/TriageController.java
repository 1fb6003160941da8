package de.hafen.cases.triage;

import de.hafen.platform.rights.Needs;
import de.hafen.platform.web.IfMatch;
import de.hafen.platform.web.Tagged;
import de.hafen.vocabulary.LanguageTag;
import de.hafen.vocabulary.TargetGroup;
import de.hafen.vocabulary.Topic;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The rules of triage over HTTP. */
@RestController
@RequestMapping("/api/regions/{region}/triage")
@Tag(name = "triage")
class TriageController {

    private final TriageRules triage;

    TriageController(TriageRules triage) {
        this.triage = triage;
    }

    /** All rules, in the order in which they are asked. */
    @Schema(name = "TriageList")
    record TriageList(@NotNull @Size(max = 100) List<@Valid @NotNull TriageRule> rules) {}

    @Operation(operationId = "openTriage", summary = "Who answers which enquiries")
    @Needs("triage:read")
    @GetMapping
    ResponseEntity<TriageView> open() {
        return shown(triage.open());
    }

    @Operation(operationId = "replaceTriage", summary = "Sets all rules, in their order")
    @Needs("triage:write")
    @PutMapping
    ResponseEntity<TriageView> replace(IfMatch seen, @Valid @RequestBody TriageList list) {
        return shown(triage.replace(seen, list.rules()));
    }

    @Operation(operationId = "tryTriage", summary = "Who would answer that")
    @Needs("triage:read")
    @GetMapping("/trial")
    TriageOutcome trial(
            @RequestParam Topic topic,
            @RequestParam LanguageTag language,
            @RequestParam(required = false) @Nullable TargetGroup targetGroup) {
        return triage.decide(new Asked(List.of(topic), language, targetGroup));
    }

    private static ResponseEntity<TriageView> shown(TriageView it) {
        return Tagged.ok(it, it.version());
    }
}
